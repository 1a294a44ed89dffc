import { Decisions } from './components/pages/decisions.tsx';
import { pageTemplate } from './layouts/page-template.tsx';

export default pageTemplate('decisions', Decisions);
