package org.skinweek.ui.testing;

import static org.skinweek.ui.testing.SightGestures.key;
import static org.skinweek.ui.testing.SightGestures.pointAt;
import static org.skinweek.ui.testing.SightGestures.press;
import static org.skinweek.ui.testing.SightGestures.pressId;
import static org.skinweek.ui.testing.SightGestures.pressTile;
import static org.skinweek.ui.testing.SightGestures.reveal;
import static org.skinweek.ui.testing.SightGestures.search;
import static org.skinweek.ui.testing.SightGestures.tick;
import static org.skinweek.ui.testing.SightGestures.unfold;
import static org.skinweek.ui.testing.SightGestures.welcomeTo;
import static org.skinweek.ui.testing.SightGestures.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.shell.Shell;

/**
 * Something to take a picture of: a page, or what opens over one.
 *
 * @param title its name on the command line and in the file's name
 * @param route the page that it is on; absent where the window opens with it
 * @param gestures what a user does until it is there, one after another
 * @param firstRun true when it is shown only to someone who has nothing yet
 */
record Sight(String title, @Nullable PageRoute route, List<Gesture> gestures, boolean firstRun) {
    /** One thing that a user does. */
    @FunctionalInterface
    interface Gesture {
        /** Does it in the window's content. */
        void accept(Shell shell, Scene scene);
    }

    private static final Map<String, Sight> ALL = new LinkedHashMap<>();

    static {
        for (PageRoute route : PageRoute.values()) {
            on(route.name().toLowerCase(Locale.ROOT), route);
        }
        on("active", PageRoute.LEARN, (shell, scene) -> shell.openActive("retinol"));
        on(
                "active-end",
                PageRoute.LEARN,
                (shell, scene) -> shell.openActive("retinol"),
                unfold(".rule-list .fold > .hyperlink"),
                SightGestures::scrollDown);
        on("claim", PageRoute.LEARN, unfold("#story-pores > .hyperlink"), unfold(".claim-card .fold > .hyperlink"));
        on("story-two-ways", PageRoute.LEARN, pressId("chapter-two_ways"));
        on("story-limits", PageRoute.LEARN, pressId("chapter-limits"));
        on("story-help", PageRoute.LEARN, pressId("chapter-help"));
        on("story-week", PageRoute.LEARN, pressId("chapter-week"));
        on("story-sure", PageRoute.LEARN, pressId("chapter-sure"));
        on("story-end", PageRoute.LEARN, pressId("chapter-sure"), SightGestures::scrollDown);
        on("search", PageRoute.LEARN, search("acide"));
        on("search-word", PageRoute.LEARN, search("AHA"));
        on("search-none", PageRoute.LEARN, search("niacinamde"));
        on("actives", PageRoute.LEARN, press("learn.tab.actives"));
        on("beliefs", PageRoute.LEARN, press("learn.tab.beliefs"));
        on("drawer", PageRoute.WEEK, pressId("flags-button"));
        on("week-forecast", PageRoute.WEEK, pressTile(7));
        on(
                "flag-sources",
                PageRoute.WEEK,
                pressId("flags-button"),
                unfold(".flag-behind > .hyperlink"),
                unfold(".flag-details .fold > .hyperlink"));
        on(
                "flag-remedy",
                PageRoute.WEEK,
                pressId("flags-button"),
                unfold(".flag-behind > .hyperlink"),
                unfold(".flag-details .fold > .hyperlink"),
                SightGestures::scrollDown);
        on(
                "tips",
                PageRoute.WEEK,
                pressId("flags-button"),
                unfold("#tips > .hyperlink"),
                unfold(".quiet-flag > .hyperlink"),
                SightGestures::scrollDown);
        on("plan-wishes", PageRoute.WEEK, pressId("plan-week"));
        on("plan", PageRoute.WEEK, pressId("plan-week"), pressId("plan-make"));
        on(
                "plan-changes",
                PageRoute.WEEK,
                pressId("plan-week"),
                pressId("plan-make"),
                unfold(".plan-tabs .right-pill"));
        on("plan-free", PageRoute.WEEK, pressId("plan-week"), unfold(".wishes .fold > .hyperlink"));
        on(
                "plan-weighed",
                PageRoute.WEEK,
                pressId("plan-week"),
                pressId("plan-make"),
                unfold(".proof .fold > .hyperlink"));
        on("plan-room", PageRoute.WEEK, pressId("plan-week"), SightGestures::wishTooMuch, pressId("plan-make"));
        on(
                "plan-room-changes",
                PageRoute.WEEK,
                pressId("plan-week"),
                SightGestures::wishTooMuch,
                pressId("plan-make"),
                unfold(".plan-tabs .right-pill"));
        on(
                "plan-kept-free",
                PageRoute.WEEK,
                pressId("plan-week"),
                unfold(".wishes .fold > .hyperlink"),
                (shell, scene) -> ((ButtonBase) scene.lookup("#blocked-3")).fire(),
                pressId("plan-make"));
        on("replan-offer", PageRoute.TODAY, SightGestures::react);
        on("replan", PageRoute.TODAY, SightGestures::react, pressId("replan"));
        on("replan-later", PageRoute.TODAY, SightGestures::react, pressId("replan"), pressId("plan-later"));
        on("help-signs", PageRoute.LEARN, key(KeyCode.F1), unfold("#help-parts .center-pill"));
        on("help-safety", PageRoute.LEARN, key(KeyCode.F1), unfold("#help-parts .right-pill"));
        on("keys", PageRoute.WEEK, pressId("keys"));
        on("shelf-open", PageRoute.SHELF, key("#shelf-gly", "", KeyCode.ENTER));
        on("packs-none", PageRoute.SHELF, key("#shelf-azelaic", "", KeyCode.ENTER));
        on("pack-form", PageRoute.SHELF, key("#shelf-azelaic", "", KeyCode.ENTER), pressId("pack-add"));
        on(
                "pack-form-errors",
                PageRoute.SHELF,
                key("#shelf-azelaic", "", KeyCode.ENTER),
                pressId("pack-add"),
                write("#pack-months", "many"),
                write("#pack-size", "0"),
                write("#pack-currency", "Dinosaurs"),
                press("shelf.pack.form.verb.add"));
        on("shelf-ends", PageRoute.SHELF, press("shelf.view.ends_soon"));
        on("shelf-archive", PageRoute.SHELF, press("shelf.view.archive"));
        on("product-form", PageRoute.SHELF, press("shelf.add"));
        on(
                "product-form-unknown",
                PageRoute.SHELF,
                press("shelf.add"),
                write("#product-name", "Tea tree spot oil"),
                write("#active-search", "moon dust"));
        on(
                "product-form-errors",
                PageRoute.SHELF,
                press("shelf.add"),
                write("#product-months", "many"),
                write("#product-wanted", "15"),
                press("shelf.form.verb.add"));
        on("product-form-sunscreen", PageRoute.SHELF, press("shelf.add"), SightGestures::chooseSunscreen);
        on("today-partly", PageRoute.TODAY, key(KeyCode.DIGIT1), key(KeyCode.S), key(KeyCode.DIGIT2));
        on("today-done", PageRoute.TODAY, key(KeyCode.ENTER));
        on("today-past", PageRoute.TODAY, key(KeyCode.LEFT), key(KeyCode.LEFT), key(KeyCode.LEFT));
        on("today-past-done", PageRoute.TODAY, key(KeyCode.LEFT), pressId("as-planned"));
        on("today-other-day", PageRoute.TODAY, pressId("day-other"));
        on("today-skip", PageRoute.TODAY, key(KeyCode.S));
        on("feeling", PageRoute.TODAY, press("today.skin.irritated"));
        SightDiary.add();
        SightLabels.add();
        on("muted", PageRoute.WEEK, pressId("flags-button"), unfold("#muted > .hyperlink"), SightGestures::scrollDown);
        on("your-rules", PageRoute.SETTINGS, reveal("#your-tolerances"));
        on(
                "tolerate",
                PageRoute.WEEK,
                pressId("flags-button"),
                unfold(".flag-behind > .hyperlink"),
                SightGestures::tolerate);
        on("own-number", PageRoute.SETTINGS, press("rule.list.numbers.add"), press("rule.form.number.go_on"));
        on(
                "own-number-looser",
                PageRoute.SETTINGS,
                press("rule.list.numbers.add"),
                press("rule.form.number.go_on"),
                write("#own-number", "5"));
        on("backups", PageRoute.SETTINGS, reveal("#backup-folder"));
        on("restore", PageRoute.SETTINGS, pressId("backup-restore"));
        on("delete-all", PageRoute.SETTINGS, pressId("delete-all"));
        on("delete-again", PageRoute.SETTINGS, pressId("delete-all"), press("settings.delete.go.on"));
        on("guide-again", PageRoute.SETTINGS, pressId("guide-again"));
        on(
                "guide-changes",
                PageRoute.SETTINGS,
                pressId("guide-again"),
                pressId("welcome-next"),
                pressId("welcome-next"),
                pressId("welcome-next"),
                SightGestures::tickAll,
                pressId("welcome-next"));
        on("own-rule", PageRoute.SETTINGS, press("rule.list.rules.add"));
        on("own-rule-pair", PageRoute.SETTINGS, press("rule.list.rules.add"), SightGestures::choosePair);
        on("rhythm", PageRoute.WEEK, SightGestures.rhythm("ret"));
        on("rhythm-every", PageRoute.WEEK, SightGestures.rhythm("ret"), pressId("rhythm-kind-every_days"));
        on(
                "rhythm-times",
                PageRoute.WEEK,
                SightGestures.rhythm("ret"),
                pressId("rhythm-kind-times_a_week"),
                unfold("#rhythm-apart > .hyperlink"),
                write("#rhythm-least", "5"));
        on(
                "rhythm-none",
                PageRoute.WEEK,
                SightGestures.rhythm("gly"),
                pressId("rhythm-kind-cycle"),
                press("schedule.save"));
        on("templates", PageRoute.WEEK, SightGestures.sharing(0));
        for (String template : List.of("skin-cycling", "article-week", "gentle-retinoid")) {
            on(
                    template,
                    PageRoute.WEEK,
                    SightGestures.sharing(0),
                    pressId("template-" + template),
                    press("share.template.go_on"));
        }
        on(
                "article-week-end",
                PageRoute.WEEK,
                SightGestures.sharing(0),
                pressId("template-article-week"),
                press("share.template.go_on"),
                SightGestures::scrollDown);
        on("share-file", PageRoute.WEEK, SightGestures.sharing(2));
        on("rhythm-cycle", PageRoute.WEEK, SightGestures.rhythm("ret"));
        on("cycle-new", PageRoute.WEEK, SightGestures.plannedByDate(1));
        on("cycles", PageRoute.WEEK, SightGestures.plannedByDate(1));
        on("cycle-edit", PageRoute.WEEK, SightGestures.plannedByDate(1), press("schedule.list.change"));
        on("cycle-delete", PageRoute.WEEK, SightGestures.plannedByDate(1), press("schedule.list.delete"));
        on("away", PageRoute.WEEK, SightGestures.plannedByDate(0));
        on("away-none", PageRoute.WEEK, SightGestures.plannedByDate(0));
        on(
                "away-form",
                PageRoute.WEEK,
                SightGestures.plannedByDate(0),
                press("schedule.away.add"),
                pressId("away-packed"),
                press("schedule.save"));
        on("event-form", PageRoute.WEEK, SightGestures.plannedByDate(0), press("schedule.event.add"));
        on("confirm", PageRoute.WEEK, pressId("leave-example"));
        on(
                "toast",
                PageRoute.WEEK,
                (shell, scene) ->
                        shell.context().toasts().show(shell.context().words().text("shell.not.saved")));
        on(
                "slots-drag",
                PageRoute.WEEK,
                SightGestures::grab,
                SightGestures::pull,
                SightGestures::hover,
                SightGestures::hover);
        on("slots-card", PageRoute.WEEK, key(".board-card", "Retinol", KeyCode.M), key(KeyCode.RIGHT));
        on(
                "slots-shelf",
                PageRoute.WEEK,
                key(".strip-card", "Niacinamide", KeyCode.M),
                key(KeyCode.DOWN),
                key(KeyCode.RIGHT));
        on("slots-fix", PageRoute.WEEK, pressId("flags-button"), pointAt(".fix-button"));
        on("slots-fixes", PageRoute.WEEK, SightGestures::openSeveral, pointAt(".fix-several"));
        on("help", PageRoute.WEEK, pressId("help-button"));
        on("reminders-settings", PageRoute.REMINDERS, SightReminders::fill);
        on("reminders-settings-end", PageRoute.REMINDERS, SightReminders::fill, SightGestures::scrollDown);
        on("reminders-paused", PageRoute.REMINDERS, SightReminders::pause);
        on("reminders-told", PageRoute.REMINDERS, SightReminders::tell, pressId("reminders-told"));
        on("reminders-kinds", PageRoute.REMINDERS, pressId("reminders-kinds"));
        on("reminders-why", PageRoute.REMINDERS, pressId("session-why"));
        on("reminders-keep", PageRoute.REMINDERS, pressId("keep-reminding-what"));
        on(
                "reminders-day",
                PageRoute.REMINDERS,
                key(".agenda-row", "26", KeyCode.ENTER),
                unfold("#day-why > .hyperlink"));
        on(
                "reminders-other",
                PageRoute.REMINDERS,
                pressId("other-time-add"),
                write("#other-time", "25:00"),
                press("reminders.other.verb"));
        on("reminders-own", PageRoute.REMINDERS, pressId("time-expiry"), pressId("own-at"));
        on("reminders-notice", PageRoute.REMINDERS, SightReminders::notice);
        on("reminders-done", PageRoute.REMINDERS, pressId("session-done"));
        on("find", PageRoute.WEEK, pressId("find-button"));
        on("find-typed", PageRoute.TODAY, pressId("find-button"), write("#find-field", "acid"), key(KeyCode.DOWN));
        on("find-nothing", PageRoute.WEEK, pressId("find-button"), write("#find-field", "unobtainium"));
        first("welcome");
        first("welcome-skin", welcomeTo(1));
        first("welcome-health", welcomeTo(2), tick("settings.skin.pregnant"), tick("settings.skin.condition.eczema"));
        first("welcome-goals", welcomeTo(3));
        first("welcome-shelf", welcomeTo(4));
        first("welcome-owned", welcomeTo(4), SightGestures::tickAll, SightGestures::scrollDown);
        first(
                "welcome-other",
                welcomeTo(4),
                write("#active-search", "moon dust"),
                SightGestures::takeFound,
                SightGestures::scrollDown);
        first("welcome-week", welcomeTo(4), SightGestures::tickTen, pressId("welcome-next"));
        first(
                "welcome-left-out",
                welcomeTo(2),
                tick("settings.skin.pregnant"),
                tick("settings.skin.condition.eczema"),
                pressId("welcome-next"),
                pressId("welcome-next"),
                SightGestures::tickAll,
                pressId("welcome-next"),
                SightGestures::scrollDown);
        first("welcome-nothing", welcomeTo(5));
        first(
                "staged-week",
                welcomeTo(4),
                SightGestures::tickTen,
                pressId("welcome-next"),
                pressId("welcome-finish"),
                pressTile(1));
        first(
                "staged-plan",
                welcomeTo(4),
                SightGestures::tickTen,
                pressId("welcome-next"),
                pressId("welcome-finish"),
                pressId("plan-week"),
                pressId("plan-make"));
        first(
                "staged-shelf",
                welcomeTo(4),
                SightGestures::tickTen,
                pressId("welcome-next"),
                pressId("welcome-finish"),
                (shell, scene) -> shell.open(PageRoute.SHELF));
    }

    /** The sights of these names; {@code all} are the pages, {@code every} has what opens over them, too. */
    static List<Sight> named(Collection<String> names) {
        List<Sight> sights = new ArrayList<>();
        for (String name : names) {
            Sight sight = ALL.get(name);
            if (name.equals("all") || name.equals("every")) {
                ALL.values().stream()
                        .filter(each -> name.equals("every") || (each.gestures().isEmpty() && !each.firstRun()))
                        .forEach(sights::add);
            } else if (sight == null) {
                throw new IllegalArgumentException("page is \"%s\": use one of %s".formatted(name, ALL.keySet()));
            } else {
                sights.add(sight);
            }
        }
        return sights;
    }

    /** What to do one after another, with some frames between, until the sight is there. */
    List<Runnable> steps(Shell shell, Scene scene) {
        List<Runnable> steps = new ArrayList<>();
        if (route != null && !shell.current().equals(Optional.of(route))) {
            steps.add(() -> shell.open(route));
        }
        gestures.forEach(gesture -> steps.add(() -> gesture.accept(shell, scene)));
        return steps;
    }

    /** Lets go of what a gesture holds. */
    void leave(Scene scene) {
        if (title.equals("slots-drag")) {
            SightGestures.move(new Robot(), scene.lookup(".page-title"), 0);
            new Robot().mouseRelease(MouseButton.PRIMARY);
        }
    }

    static void on(String title, PageRoute route, Gesture... gestures) {
        ALL.put(title, new Sight(title, route, List.of(gestures), false));
    }

    private static void first(String title, Gesture... gestures) {
        ALL.put(title, new Sight(title, null, List.of(gestures), true));
    }
}
