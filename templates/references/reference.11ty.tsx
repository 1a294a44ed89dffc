import { ReferencePage } from '../components/pages/reference.tsx';
import { pageTemplate } from '../layouts/page-template.tsx';

export default pageTemplate('reference', ReferencePage);
