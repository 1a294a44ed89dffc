import { Coverage } from './components/pages/coverage.tsx';
import { pageTemplate } from './layouts/page-template.tsx';

export default pageTemplate('coverage', Coverage);
