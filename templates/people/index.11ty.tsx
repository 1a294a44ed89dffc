import { People } from '../components/pages/people.tsx';
import { pageTemplate } from '../layouts/page-template.tsx';

export default pageTemplate('people', People);
