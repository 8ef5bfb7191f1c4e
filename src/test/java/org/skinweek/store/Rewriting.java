package org.skinweek.store;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.SkinProfile;
import org.skinweek.schedule.DateSchedule;

/** What writes a whole notebook into an empty database. */
final class Rewriting {
    private Rewriting() {}

    /** The changes of an empty notebook that make this one. */
    static List<Change> changes(Notebook notebook) {
        List<Change> changes = new ArrayList<>();
        notebook.products().values().forEach(product -> changes.add(new Change.OfProduct(null, product)));
        notebook.plan().weeks().forEach((from, week) -> changes.add(new Change.OfWeek(from, null, week)));
        notebook.diary().days().values().forEach(day -> {
            day.entries().forEach(entry -> changes.add(new Change.OfEntry(null, entry)));
            day.notes().forEach(note -> changes.add(new Change.OfSkinNote(null, note)));
        });
        notebook.diary().patchTests().forEach(test -> changes.add(new Change.OfPatchTest(null, test)));
        changes.add(new Change.OfProfile(SkinProfile.DEFAULT, notebook.profile()));
        changes.add(new Change.OfSettings(UserSettings.DEFAULT, notebook.settings()));
        notebook.adjustments().tolerances().forEach(each -> changes.add(new Change.OfTolerance(null, each)));
        notebook.adjustments().numbers().forEach(each -> changes.add(new Change.OfNumber(null, each)));
        notebook.adjustments().ownRules().forEach(each -> changes.add(new Change.OfOwnRule(null, each)));
        DateSchedule schedule = notebook.schedule();
        schedule.cycles().values().forEach(each -> changes.add(new Change.OfCycle(null, each)));
        schedule.rhythms().forEach((product, lines) -> changes.add(new Change.OfRhythm(product, List.of(), lines)));
        schedule.exceptions().forEach(each -> changes.add(new Change.OfException(null, each)));
        schedule.away().forEach(each -> changes.add(new Change.OfAway(null, each)));
        schedule.events().forEach(each -> changes.add(new Change.OfEvent(null, each)));
        return changes;
    }
}
