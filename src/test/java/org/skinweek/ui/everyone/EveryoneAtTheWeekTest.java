package org.skinweek.ui.everyone;

import org.skinweek.ui.page.PageRoute;

/** The page that is used most, and all that opens over it. */
class EveryoneAtTheWeekTest extends EveryoneJourney {
    EveryoneAtTheWeekTest() {
        super(route -> route == PageRoute.WEEK);
    }
}
