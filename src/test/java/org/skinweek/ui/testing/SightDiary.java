package org.skinweek.ui.testing;

import static org.skinweek.ui.testing.Sight.on;
import static org.skinweek.ui.testing.SightGestures.key;
import static org.skinweek.ui.testing.SightGestures.press;
import static org.skinweek.ui.testing.SightGestures.pressId;
import static org.skinweek.ui.testing.SightGestures.unfold;
import static org.skinweek.ui.testing.SightGestures.write;

import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Sight.Gesture;

/** What there is to see of the diary: its forms, photos, the year, the history of a product, pages to print. */
final class SightDiary {
    private SightDiary() {}

    /** Adds them to all sights. */
    static void add() {
        on("entry-form", PageRoute.DIARY, press("diary.day.add"));
        on("note-form", PageRoute.DIARY, press("diary.day.note"));
        on("note-more", PageRoute.DIARY, press("diary.day.note"), unfold("#skin-more > .hyperlink"));
        on(
                "note-more-end",
                PageRoute.DIARY,
                press("diary.day.note"),
                unfold("#skin-more > .hyperlink"),
                SightGestures::scrollDown);
        on("day-patches", PageRoute.DIARY, SightGestures::scrollDown);
        on("patch-form", PageRoute.DIARY, press("diary.day.patch"), press("skin.patch.verb"));
        on("patch-look", PageRoute.DIARY, press("skin.patch.look.other"), pressId("look-swelling"));
        on("print-doctor", PageRoute.DIARY, pressId("doctor-page"));
        on("photos", PageRoute.DIARY, press("diary.part.photos"));
        on("photos-end", PageRoute.DIARY, press("diary.part.photos"), key(".photo-tile", "", KeyCode.END));
        on("photo", PageRoute.DIARY, press("diary.part.photos"), key(".photo-tile", "", KeyCode.ENTER));
        on(
                "photos-compared",
                PageRoute.DIARY,
                press("diary.part.photos"),
                key(".photo-tile", "", KeyCode.HOME),
                key(KeyCode.SPACE),
                key(KeyCode.DOWN),
                key(KeyCode.SPACE),
                pressId("photo-compare"));
        on(
                "photo-move",
                PageRoute.DIARY,
                press("diary.part.photos"),
                key(".photo-tile", "", KeyCode.ENTER),
                pressId("photo-move"));
        on("year", PageRoute.DIARY, press("diary.part.year"));
        on("year-month", PageRoute.DIARY, press("diary.part.year"), press("trends.span.four_weeks"));
        on("year-all", PageRoute.DIARY, press("diary.part.year"), press("trends.span.all"));
        on(
                "year-table",
                PageRoute.DIARY,
                press("diary.part.year"),
                unfold(".trend-card .fold > .hyperlink"),
                key("#heat-map", "", KeyCode.LEFT));
        on(
                "diary-red",
                PageRoute.DIARY,
                Stream.generate(() -> pressId("diary-day-previous")).limit(20).toArray(Gesture[]::new));
        on("history", PageRoute.SHELF, key("#shelf-gly", "", KeyCode.ENTER), pressId("panel-history"));
        on(
                "history-end",
                PageRoute.SHELF,
                key("#shelf-gly", "", KeyCode.ENTER),
                pressId("panel-history"),
                unfold("#history-weeks > .hyperlink"),
                SightGestures::scrollDown);
        on("diary-search", PageRoute.DIARY, write("#diary-search", "retin"));
        on("diary-search-nothing", PageRoute.DIARY, write("#diary-search", "unobtainium"));
    }
}
