package org.skinweek.frames;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** All kinds of things that a user does, each in a round of its own that leaves the window as it was. */
final class RobotActs {
    private static final String CARD = ".board .board-card";
    private static final String WEEK_BUTTON = ".week-header .directional";
    private static final int PAGES = 7;
    private static final List<String> PAGE_NAMES =
            List.of("Today", "Week", "Shelf", "Diary", "Reminders", "Learn", "Settings");
    private static final int TODAY = 0;
    private static final int WEEK = 1;
    private static final int SHELF = 2;
    private static final int DIARY = 3;
    private static final int LEARN = 5;

    private final FrameLog log;
    private final RobotHands hands;

    RobotActs(FrameLog log, RobotHands hands) {
        this.log = log;
        this.hands = hands;
    }

    /** The rounds by name; an hour does each of them many times, in an order by chance. */
    Map<String, Runnable> rounds() {
        Map<String, Runnable> rounds = new LinkedHashMap<>();
        rounds.put("pages", this::pages);
        rounds.put("weeks", this::weekTurns);
        rounds.put("arrows", this::arrows);
        rounds.put("remove", this::removeAndUndo);
        rounds.put("add", this::addAndUndo);
        rounds.put("carry", this::carry);
        rounds.put("drag", this::drag);
        rounds.put("proposal", this::proposal);
        rounds.put("ticks", this::ticks);
        rounds.put("note", this::note);
        rounds.put("find", this::find);
        rounds.put("months", this::months);
        rounds.put("days", this::days);
        rounds.put("year", this::year);
        rounds.put("wheel", this::wheel);
        rounds.put("dialogs", this::helpAndDialogs);
        rounds.put("shelf", this::shelf);
        return rounds;
    }

    /** Opens a page by its key, unless it is open. */
    private void open(int page) {
        if (hands.isPressed("#nav-" + PAGE_NAMES.get(page).toUpperCase(Locale.ROOT))) {
            return;
        }
        pointerAside();
        log.begin("page change: " + PAGE_NAMES.get(page));
        hands.keys(KeyCode.CONTROL, KeyCode.getKeyCode(String.valueOf(page + 1)));
        hands.look();
    }

    private void pages() {
        for (int page : hands.shuffled(PAGES)) {
            open(page);
        }
    }

    private void weekTurns() {
        open(WEEK);
        for (int i = 0; i < 4; i++) {
            click("week turn", hands.nth(WEEK_BUTTON, 1));
        }
        for (int i = 0; i < 4; i++) {
            click("week turn", hands.nth(WEEK_BUTTON, 0));
        }
    }

    private void arrows() {
        openCard();
        for (KeyCode code : List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT, KeyCode.UP)) {
            act("board: arrow keys", code);
        }
    }

    private void removeAndUndo() {
        openCard();
        act("board: remove", KeyCode.DELETE);
        undoAndRedo();
    }

    private void addAndUndo() {
        openCard();
        act("dialog opens", KeyCode.ENTER);
        if (hands.find("#add-list").isPresent()) {
            act("board: add", KeyCode.ENTER);
            if (hands.find("#add-list").isPresent()) {
                act("dialog closes", KeyCode.ESCAPE);
            } else {
                undo();
            }
        }
    }

    private void carry() {
        openCard();
        act("board: pick up by key", KeyCode.M);
        act("board: carry by key", KeyCode.RIGHT);
        act("board: carry by key", KeyCode.RIGHT);
        act("board: put down", KeyCode.ENTER);
        undo();
    }

    private void drag() {
        open(WEEK);
        Node card = hands.nth(CARD, hands.choose(hands.count(CARD)));
        Node slot = hands.nth(".board .slot", 7 + hands.choose(7));
        point(card);
        log.begin("board: drag and drop");
        hands.drag(slot);
        hands.look();
        undo();
    }

    private void proposal() {
        open(WEEK);
        click("planning opens", hands.await("#plan-week"));
        click("planning: search and proposal", hands.await("#plan-make"));
        hands.await("#plan-accept");
        hands.rest(1500);
        for (String turn : List.of("#plan-later", "#plan-later", "#plan-earlier", "#plan-earlier")) {
            hands.find(turn).filter(button -> !button.isDisabled()).ifPresent(b -> click("proposal's week turn", b));
        }
        act("planning closes", KeyCode.ESCAPE);
        if (hands.find("#plan-make").isPresent()) {
            act("planning closes", KeyCode.ESCAPE);
        }
    }

    private void ticks() {
        open(TODAY);
        int steps = hands.count(".today-tick");
        for (int i = 0; i < Math.min(3, steps); i++) {
            click("tick of today", hands.nth(".today-tick", i));
        }
        for (int i = 0; i < Math.min(3, steps); i++) {
            click("tick of today", hands.nth(".today-tick", i));
        }
    }

    private void note() {
        open(DIARY);
        Node smile = hands.nth(".quick-feeling", hands.choose(2));
        click("note of the skin", smile);
        undo();
    }

    private void find() {
        open(hands.choose(PAGES));
        log.begin("find opens");
        hands.keys(KeyCode.CONTROL, KeyCode.K);
        hands.look();
        "retinol".chars().mapToObj(Character::toString).forEach(letter -> {
            log.begin("find: a letter");
            hands.type(letter);
            hands.rest(150);
        });
        act("find closes", KeyCode.ESCAPE);
    }

    private void months() {
        open(DIARY);
        for (int i = 0; i < 3; i++) {
            click("month turn", hands.nth(".page-header .icon-button", 0));
        }
        for (int i = 0; i < 3; i++) {
            click("month turn", hands.nth(".page-header .icon-button", 1));
        }
    }

    private void days() {
        open(DIARY);
        for (int i = 0; i < 4; i++) {
            click("day of the diary", hands.nth(".calendar-cell", hands.choose(21)));
        }
    }

    private void year() {
        open(DIARY);
        click("year opens", hands.nth(".page-header .toggle-button", 1));
        hands.await(".trends");
        scroll("year: wheel");
        click("month opens", hands.nth(".page-header .toggle-button", 0));
    }

    private void wheel() {
        open(SHELF);
        scroll("shelf: wheel");
        open(LEARN);
        scroll("learn: wheel");
        open(DIARY);
        hands.pointAt(hands.await(".day-panel"));
        scroll("diary: wheel");
    }

    private void helpAndDialogs() {
        open(hands.choose(PAGES));
        act("dialog opens", KeyCode.F1);
        act("dialog closes", KeyCode.ESCAPE);
        open(DIARY);
        click("dialog opens", hands.nth(".day-panel .button", 3));
        act("dialog closes", KeyCode.ESCAPE);
        act("dialog closes", KeyCode.ESCAPE);
    }

    private void shelf() {
        open(SHELF);
        click("product opens", hands.nth(".shelf-product", hands.choose(6)));
        act("product closes", KeyCode.ESCAPE);
    }

    private void scroll(String kind) {
        for (int turn : new int[] {1, -1}) {
            for (int i = 0; i < 8; i++) {
                log.begin(kind);
                hands.wheel(turn);
                hands.rest(60);
            }
        }
    }

    private void openCard() {
        open(WEEK);
        hands.focus(hands.nth(CARD, hands.choose(hands.count(CARD))));
        hands.rest(200);
    }

    private void undoAndRedo() {
        undo();
        log.begin("redo");
        hands.keys(KeyCode.CONTROL, KeyCode.Y);
        hands.look();
        undo();
    }

    private void undo() {
        log.begin("undo");
        hands.keys(KeyCode.CONTROL, KeyCode.Z);
        hands.look();
    }

    private void act(String kind, KeyCode code) {
        log.begin(kind);
        hands.keys(code);
        hands.look();
    }

    private void click(String kind, Node node) {
        point(node);
        log.begin(kind);
        hands.press();
        hands.look();
    }

    private void point(Node node) {
        log.begin("pointer");
        hands.pointAt(node);
        hands.rest(200);
    }

    /** Tooltips and hovers are not what a page change is measured by. */
    private void pointerAside() {
        log.begin("pointer");
        hands.pointAt(hands.corner());
        hands.rest(200);
    }
}
