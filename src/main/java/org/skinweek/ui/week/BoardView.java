package org.skinweek.ui.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Flag;
import org.skinweek.ui.product.CommonCare;

/** The seven days as one panel: a heading for each day, the lane of mornings, and below it the lane of evenings. */
final class BoardView extends Region {
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
    private static final double HEADER = 48;
    private static final double LANE_HEADING = 32;
    /** Three cards without scrolling. */
    private static final double LANE = 168;
    /** A lane that is lower than this shows no whole card. */
    private static final double LEAST_LANE = 92;
    /** From this width of the board on there is room for plain care in each day. */
    private static final double ROOMY = 1080;

    private final WeekTexts texts;
    private final List<Region> columns = new ArrayList<>();
    private final List<DayHeader> headers = new ArrayList<>();
    private final Map<Session, LaneHeading> headings;
    private final Map<Session, LaneView> lanes = new EnumMap<>(Session.class);
    private final Map<BoardSlot, SlotView> slots = new HashMap<>();
    private final SlotHandlers handlers;
    private @Nullable DayOfWeek firstDay;
    private @Nullable WeekBoard shownBoard;
    private @Nullable WeekFindings shownFindings;
    private FixGhosts ghosts = FixGhosts.NONE;
    private boolean unfolded;
    /** Where the heights of the lanes have to be found anew. */
    private boolean changed = true;

    private double mornings;

    /** Makes a slot and what is in it answer to mouse, and remembers where focus is. */
    interface SlotHandlers {
        /** A slot was made. */
        void made(SlotView slot);

        /** A card of a slot was made. */
        void made(BoardItem card, Node node);
    }

    BoardView(WeekTexts texts, DayClipboard clipboard, Map<Session, LaneHeading> headings, SlotHandlers handlers) {
        this.texts = texts;
        this.handlers = handlers;
        this.headings = new EnumMap<>(headings);
        getStyleClass().add("board");
        for (int day = 0; day < Timeline.DAYS; day++) {
            Region background = new Region();
            background.getStyleClass().add("day-column");
            background.pseudoClassStateChanged(LAST, day == Timeline.DAYS - 1);
            columns.add(background);
            headers.add(new DayHeader(texts, clipboard));
        }
        getChildren().addAll(columns);
        getChildren().addAll(headers);
        for (Session session : Session.values()) {
            LaneHeading heading = Objects.requireNonNull(this.headings.get(session));
            LaneView lane = new LaneView(heading::sayHidden);
            lanes.put(session, lane);
            getChildren().addAll(heading, lane);
        }
        widthProperty().addListener((observable, before, width) -> {
            changed = true;
            unfold(width.doubleValue() >= ROOMY);
        });
        heightProperty().addListener(observable -> changed = true);
    }

    void render(WeekBoard board, @Nullable WeekFindings findings) {
        shownBoard = board;
        shownFindings = findings;
        if (board.start().getDayOfWeek() != firstDay) { // the slots of another week are those of the same weekdays
            firstDay = board.start().getDayOfWeek();
            makeSlots(board);
        }
        for (int day = 0; day < Timeline.DAYS; day++) {
            LocalDate date = board.start().plusDays(day);
            boolean today = date.equals(board.today());
            WeekBoard.Standing standing = board.days().get(day).standing();
            boolean before = standing == WeekBoard.Standing.BEFORE;
            boolean closed = !board.days().get(day).isOpen();
            List<Flag> flags = findings == null || before ? List.of() : findings.withoutCard(day, board);
            columns.get(day).pseudoClassStateChanged(TODAY, today);
            columns.get(day).pseudoClassStateChanged(BEFORE, closed);
            headers.get(day).render(board.days().get(day), board.today(), flags);
        }
        for (Session session : Session.values()) {
            CommonCare basics = board.care(session);
            Objects.requireNonNull(headings.get(session)).show(basics, board, unfolded);
            slots.values().stream()
                    .filter(slot -> slot.slot().session() == session)
                    .forEach(slot -> slot.render(
                            board, findings, basics, unfolded, node -> handlers.made((BoardItem) node, node)));
        }
        changed = true;
        requestLayout();
    }

    private void unfold(boolean now) {
        if (now != unfolded) {
            unfolded = now;
            if (shownBoard != null) {
                render(shownBoard, shownFindings);
                applyCss(); // this is asked for while things are laid out: what is new is drawn at once
            }
        }
    }

    /** Lights the slots for what is in hand, and says in the one that it is over what putting it down would do. */
    void show(InHand inHand, @Nullable DropPreview preview) {
        slots.forEach(
                (slot, view) -> view.show(inHand, preview != null && slot.equals(preview.slot()) ? preview : null));
    }

    /** Shows what a fix would take away and where it would put it. */
    void show(FixGhosts fix) {
        if (fix.equals(FixGhosts.NONE) && ghosts.equals(fix)) {
            return;
        }
        ghosts = fix;
        slots.values().forEach(slot -> slot.show(fix));
        applyCss();
        layout(); // so that what is shown now has its place
        fix.slots().map(slots::get).filter(Objects::nonNull).forEach(slot -> {
            lane(slot).reveal(slot, true);
            slot.requestLayout(); // what lies over it goes as far down as it is seen now
        });
    }

    private LaneView lane(SlotView slot) {
        return Objects.requireNonNull(lanes.get(slot.slot().session()));
    }

    @Nullable
    SlotView slot(BoardSlot slot) {
        return slots.get(slot);
    }

    /** The slot that a node of the board is or lies in. */
    static @Nullable SlotView slotOf(@Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof SlotView slot) {
                return slot;
            }
        }
        return null;
    }

    private void makeSlots(WeekBoard board) {
        slots.clear();
        for (Session session : Session.values()) {
            LaneView lane = Objects.requireNonNull(lanes.get(session));
            List<SlotView> row = new ArrayList<>();
            for (int day = 0; day < Timeline.DAYS; day++) {
                BoardSlot slot = new BoardSlot(board.start().plusDays(day).getDayOfWeek(), session);
                SlotView view = new SlotView(slot, texts, lane::seen, lane::count);
                slots.put(slot, view);
                row.add(view);
            }
            lane.show(row);
            row.forEach(handlers::made);
        }
    }

    /** Handles keys pressed in the lanes before the scroll pane around them takes the arrows for itself. */
    void onKeyPressedInLanes(EventHandler<KeyEvent> handler) {
        lanes.values().forEach(lane -> lane.onKeyPressed(handler));
    }

    /** Scrolls its lane so far that a node is seen whole, or its head where it is too high for that. */
    void reveal(Node node) {
        SlotView slot = slotOf(node);
        if (slot != null) {
            lane(slot).reveal(node, false);
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEADER + 2 * (LANE_HEADING + LEAST_LANE) + 2;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEADER + 2 * (LANE_HEADING + LANE) + 2;
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - 2;
        for (int day = 0; day < Timeline.DAYS; day++) {
            double left = snapPositionX(1 + day * inner / Timeline.DAYS);
            double width = snapPositionX(1 + (day + 1) * inner / Timeline.DAYS) - left;
            columns.get(day).resizeRelocate(left, 1, width, getHeight() - 2);
            headers.get(day).resizeRelocate(left, 1, width, HEADER);
        }
        double room = Math.max(0, getHeight() - 2 - HEADER - 2 * LANE_HEADING);
        if (changed) {
            share(room, inner);
        }
        double top = 1 + HEADER;
        for (Session session : Session.values()) {
            double height = session == Session.MORNING ? mornings : room - mornings;
            Objects.requireNonNull(headings.get(session)).resizeRelocate(1, top, inner, LANE_HEADING);
            Objects.requireNonNull(lanes.get(session)).resizeRelocate(1, top + LANE_HEADING, inner, height);
            top += LANE_HEADING + height;
        }
    }

    /**
     * Both lanes are equally high unless that hides cards of one while the other has room to spare. What a fix would bring
     * is left out: nothing may move while it is only looked at.
     */
    private void share(double room, double width) {
        changed = false;
        double morning = content(Session.MORNING, width);
        double evening = content(Session.EVENING, width);
        double half = Math.floor(room / 2);
        mornings = half;
        if (morning > half && evening < room - half) {
            mornings = Math.min(morning, Math.max(half, room - evening));
        } else if (evening > room - half && morning < half) {
            mornings = Math.max(morning, Math.min(half, room - evening));
        }
        mornings = Math.rint(Math.max(Math.min(LEAST_LANE, half), mornings));
    }

    private double content(Session session, double width) {
        return slots.values().stream()
                .filter(slot -> slot.slot().session() == session)
                .mapToDouble(slot -> slot.contentHeight(width / Timeline.DAYS - 2 * LaneView.RING) + 2 * LaneView.RING)
                .max()
                .orElse(0);
    }
}
