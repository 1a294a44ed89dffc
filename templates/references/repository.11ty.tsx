import { Repository } from '../components/pages/repository.tsx';
import { pageTemplate } from '../layouts/page-template.tsx';

export default pageTemplate('repository', Repository);
