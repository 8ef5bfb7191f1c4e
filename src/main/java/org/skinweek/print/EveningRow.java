package org.skinweek.print;

import java.util.List;
import org.skinweek.catalog.ActiveFamily;

/**
 * An evening of the week.
 *
 * @param weekday such as "Mon"
 * @param date such as "23 November"
 * @param title its treatments, or what it is without any
 * @param strong true where it has a treatment
 * @param marks the families of its treatments
 * @param steps what is put on, without the first steps that all evenings share
 * @param remarks what is said beside
 * @param tickable true where there is something to do
 * @param done true where all of it is written down as done
 */
record EveningRow(
        String weekday,
        String date,
        String title,
        boolean strong,
        List<ActiveFamily> marks,
        List<SheetStep> steps,
        List<String> remarks,
        boolean tickable,
        boolean done) {
    EveningRow {
        marks = List.copyOf(marks);
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
    }
}
