import { ThreadPage } from '../components/pages/thread.tsx';
import { pageTemplate } from '../layouts/page-template.tsx';

export default pageTemplate('thread', ThreadPage);
