import { MeetingPage } from '../components/pages/meeting.tsx';
import { pageTemplate } from '../layouts/page-template.tsx';

export default pageTemplate('meeting', MeetingPage);
