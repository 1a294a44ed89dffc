import { GroupPage } from '../components/pages/group.tsx';
import { pageTemplate } from '../layouts/page-template.tsx';

export default pageTemplate('group', GroupPage);
