package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.print.PagePrinting;
import org.skinweek.ui.schedule.ScheduleDialogs;
import org.skinweek.ui.share.RoutineSharing;
import org.skinweek.words.Words;

/** What there is to do with the weeks beside planning them: dates, printing, sharing. */
public final class WeekMenu {
    private final ScheduleDialogs schedule;
    private final RoutineSharing sharing;
    private final PagePrinting printing;
    private final Words words;

    /** A menu of these. */
    public WeekMenu(ScheduleDialogs schedule, RoutineSharing sharing, PagePrinting printing, Words words) {
        this.schedule = schedule;
        this.sharing = sharing;
        this.printing = printing;
        this.words = words;
    }

    /** The menu. */
    ContextMenu open(Supplier<LocalDate> shown) {
        ContextMenu menu = schedule.menu();
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(ContextMenuOffer.entry(words.text("print.menu.week"), () -> printing.week(shown.get())));
        menu.getItems().addAll(sharing.entries());
        return menu;
    }

    /** The same as it is found from anywhere. */
    List<FindEntry> findable(Supplier<LocalDate> shown) {
        List<FindEntry> entries = new ArrayList<>(List.of(FindEntry.action(
                "print_week", Feather.PRINTER, PageRoute.WEEK, words, () -> printing.week(shown.get()))));
        entries.addAll(schedule.findable());
        entries.addAll(sharing.findable());
        return entries;
    }
}
