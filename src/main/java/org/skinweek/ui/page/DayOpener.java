package org.skinweek.ui.page;

import java.time.LocalDate;

/** A page that shows single days as they are written down. */
public interface DayOpener {
    /** Shows a day. */
    void openDay(LocalDate day);
}
