package org.skinweek.ui.everyone;

import org.skinweek.ui.page.PageRoute;

/** All other pages, what opens over them, and the first run. */
class EveryoneElsewhereTest extends EveryoneJourney {
    EveryoneElsewhereTest() {
        super(route -> route != PageRoute.WEEK);
    }
}
