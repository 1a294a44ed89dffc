import { Groups } from '../components/pages/groups.tsx';
import { pageTemplate } from '../layouts/page-template.tsx';

export default pageTemplate('groups', Groups);
