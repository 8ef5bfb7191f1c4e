package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Flag;
import org.skinweek.ui.kit.WeekGrid;

/** The seven days: each a column, mornings on one line across the week and evenings on another. */
final class BoardView extends Region {
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");
    private static final double GAP = 8;
    /** Height of the lanes below which the window scrolls no further. */
    private static final double LEAST_LANES = 120;

    private final WeekGrid lanes = new WeekGrid();
    private final ScrollPane scroll = new ScrollPane(lanes);

    private final WeekTexts texts;
    private final List<Region> columns = new ArrayList<>();
    private final List<DayHeader> headers = new ArrayList<>();
    private final List<BudgetBar> budgets = new ArrayList<>();
    private final Map<BoardSlot, SlotView> slots = new HashMap<>();
    private final SlotHandlers handlers;
    private @Nullable LocalDate shown;

    /** Makes a slot and what is in it answer to mouse, and remembers where focus is. */
    interface SlotHandlers {
        /** A slot was made. */
        void made(SlotView slot);

        /** The content of a slot was rebuilt. */
        void rendered(SlotView slot);
    }

    BoardView(WeekTexts texts, DayClipboard clipboard, SlotHandlers handlers) {
        this.texts = texts;
        this.handlers = handlers;
        getStyleClass().add("board");
        lanes.setHgap(GAP);
        lanes.addLane();
        lanes.addLane();
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.viewportBoundsProperty().addListener((observable, before, bounds) -> requestLayout());
        for (int day = 0; day < Timeline.DAYS; day++) {
            Region background = new Region();
            background.getStyleClass().add("day-column");
            columns.add(background);
            headers.add(new DayHeader(texts, clipboard));
            budgets.add(new BudgetBar());
        }
        getChildren().addAll(columns);
        getChildren().addAll(headers);
        getChildren().add(scroll);
        getChildren().addAll(budgets);
    }

    void render(WeekBoard board, @Nullable WeekFindings findings) {
        if (!board.start().equals(shown)) {
            shown = board.start();
            makeSlots(board);
        }
        for (int day = 0; day < Timeline.DAYS; day++) {
            LocalDate date = board.start().plusDays(day);
            boolean today = date.equals(board.today());
            WeekBoard.Standing standing = board.days().get(day).standing();
            boolean before = standing == WeekBoard.Standing.BEFORE;
            List<Flag> flags = findings == null || before ? List.of() : findings.on(day);
            columns.get(day).pseudoClassStateChanged(TODAY, today);
            columns.get(day).pseudoClassStateChanged(BEFORE, before);
            headers.get(day).render(date, today, standing, flags);
            budgets.get(day).setVisible(!before);
            if (findings != null) {
                budgets.get(day).show(findings, day, date, texts);
            }
        }
        slots.values().forEach(slot -> {
            slot.render(board, findings);
            handlers.rendered(slot);
        });
    }

    /** Lights the slots for what is in hand, and says in the one that it is over what putting it down would do. */
    void show(InHand inHand, @Nullable DropPreview preview) {
        slots.forEach(
                (slot, view) -> view.show(inHand, preview != null && slot.equals(preview.slot()) ? preview : null));
    }

    /** Shows what a fix would take away and where it would put it. */
    void show(FixGhosts fix) {
        slots.values().forEach(slot -> slot.show(fix));
        applyCss();
        layout(); // so that what is shown now has its place
        fix.slots().map(slots::get).filter(Objects::nonNull).forEach(slot -> {
            reveal(slot, true);
            slot.requestLayout(); // what lies over it goes as far down as it is seen now
        });
    }

    /** How far down a node in the lanes is seen, from its top. */
    private double seen(Node node) {
        return node.sceneToLocal(scroll.localToScene(0, scroll.getHeight())).getY();
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
        lanes.getChildren().removeAll(slots.values());
        slots.clear();
        for (int day = 0; day < Timeline.DAYS; day++) {
            for (Session session : Session.values()) {
                BoardSlot slot = new BoardSlot(board.start().plusDays(day).getDayOfWeek(), session);
                SlotView view = new SlotView(slot, texts, this::seen);
                slots.put(slot, view);
                lanes.add(view, day, session == Session.MORNING ? 0 : 1);
                handlers.made(view);
            }
        }
    }

    /** Handles keys pressed in the lanes before the scroll pane around them takes the arrows for itself. */
    void onKeyPressedInLanes(EventHandler<KeyEvent> handler) {
        lanes.addEventHandler(KeyEvent.KEY_PRESSED, handler);
    }

    /** Scrolls the lanes so far that a node in them is seen whole, or its head where it is too high for that. */
    void reveal(Node node) {
        reveal(node, false);
    }

    /**
     * Scrolls the lanes so far that a node in them is seen whole.
     *
     * @param foot true when its foot should be seen where it is too high for that
     */
    private void reveal(Node node, boolean foot) {
        Bounds bounds = lanes.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double view = scroll.getViewportBounds().getHeight();
        double hidden = lanes.getHeight() - view;
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            double least = bounds.getMaxY() - view;
            double wanted =
                    foot && bounds.getHeight() > view ? least : Math.min(bounds.getMinY(), Math.max(top, least));
            scroll.setVvalue(wanted / hidden);
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return highest(headers, width) + LEAST_LANES + highest(budgets, width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return highest(headers, width) + lanes.prefHeight(width) + highest(budgets, width);
    }

    @Override
    protected void layoutChildren() {
        double above = highest(headers, -1);
        double below = highest(budgets, -1);
        double lanesHeight = Math.max(0, getHeight() - above - below);
        scroll.resizeRelocate(0, above, getWidth(), lanesHeight);
        // beside a scroll bar the lanes are narrower, and all that belongs to a day follows them
        double shared = scroll.getViewportBounds().getWidth() > 0
                ? Math.min(getWidth(), scroll.getViewportBounds().getWidth())
                : getWidth();
        double column = (shared - GAP * (Timeline.DAYS - 1)) / Timeline.DAYS;
        for (int day = 0; day < Timeline.DAYS; day++) {
            double left = snapPositionX(day * (column + GAP));
            double width = snapPositionX(day * (column + GAP) + column) - left;
            columns.get(day).resizeRelocate(left, 0, width, getHeight());
            headers.get(day).resizeRelocate(left, 0, width, above);
            budgets.get(day).resizeRelocate(left, above + lanesHeight, width, below);
        }
    }

    private double highest(List<? extends Node> nodes, double width) {
        return snapSizeY(
                nodes.stream().mapToDouble(node -> node.prefHeight(width)).max().orElse(0));
    }
}
