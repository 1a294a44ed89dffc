import { PersonPage } from '../components/pages/person.tsx';
import { pageTemplate } from '../layouts/page-template.tsx';

export default pageTemplate('person', PersonPage);
