import { References } from '../components/pages/references.tsx';
import { pageTemplate } from '../layouts/page-template.tsx';

export default pageTemplate('references', References);
