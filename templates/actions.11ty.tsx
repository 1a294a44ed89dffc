import { Actions } from './components/pages/actions.tsx';
import { pageTemplate } from './layouts/page-template.tsx';

export default pageTemplate('actions', Actions);
