import { Checks } from './components/pages/checks.tsx';
import { pageTemplate } from './layouts/page-template.tsx';

export default pageTemplate('checks', Checks);
