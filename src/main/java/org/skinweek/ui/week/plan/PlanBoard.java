package org.skinweek.ui.week.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.ui.kit.DirectScroll;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.kit.WeekGrid;
import org.skinweek.ui.product.CommonCare;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** The proposal laid over the plan as it is: seven days with what stays, comes, goes and moves. */
final class PlanBoard extends DirectScroll {
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final WeekGrid grid = new WeekGrid();
    private final Words words;
    private final ProductTexts products;
    private final Consumer<PlanItem> chosen;
    private final CardFocus cards;
    private final Map<WeekPlacement, PlanCard> kept = new HashMap<>();
    private final Map<PlanItem, List<PlanCard>> changed = new HashMap<>();
    private final Map<PlanCard, PlanItem> items = new HashMap<>();
    private final List<Region> columns = new ArrayList<>();
    private final List<PlanDay> headers = new ArrayList<>();
    private final List<Label> care = new ArrayList<>();
    private final List<PlanLane> lanes = new ArrayList<>();

    /**
     * A board.
     *
     * @param chosen called when a changed card gets focus
     * @param looked called when any card is looked at
     */
    PlanBoard(PlanTexts texts, ProductTexts products, Consumer<PlanItem> chosen, Consumer<PlanCard> looked) {
        this.words = texts.words();
        this.products = products;
        this.chosen = chosen;
        this.cards = new CardFocus(grid, looked);
        getStyleClass().add("plan-board");
        setContent(grid);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        grid.addHeaderRow();
        for (int lane = 0; lane < Session.values().length; lane++) {
            grid.addHeaderRow();
            grid.addLane();
        }
        build();
    }

    /**
     * Shows seven days.
     *
     * @param blocked which sessions the user keeps free of treatments
     */
    void render(ShownWeek shown, Notebook notebook, LocalDate today, Predicate<PlanItem.At> blocked) {
        kept.clear();
        changed.clear();
        items.clear();
        List<PlanCard> all = new ArrayList<>();
        for (int day = 0; day < Timeline.DAYS; day++) {
            LocalDate date = shown.start().plusDays(day);
            columns.get(day).pseudoClassStateChanged(TODAY, date.equals(today));
            headers.get(day).show(date, date.equals(today));
        }
        for (Session session : Session.values()) {
            CommonCare basics = basics(shown, session, notebook);
            care.get(Use.slot(0, session)).setText(basics.products().isEmpty() ? "" : basics.text(words));
            for (int day = 0; day < Timeline.DAYS; day++) {
                PlanItem.At at = new PlanItem.At(shown.start().plusDays(day), session);
                PlanLane lane = lanes.get(Use.slot(0, session) * Timeline.DAYS + day);
                lane.show(lines(shown, at, notebook, blocked.test(at), basics));
                lane.cards().forEach((product, card) -> remember(product, card, at, shown));
                all.addAll(lane.cards().values());
            }
        }
        cards.show(all);
        setVvalue(0);
    }

    private void build() {
        for (int day = 0; day < Timeline.DAYS; day++) {
            Region column = new Region();
            column.getStyleClass().add("day-column");
            column.pseudoClassStateChanged(LAST, day == Timeline.DAYS - 1);
            columns.add(column);
            PlanDay header = new PlanDay(words);
            headers.add(header);
            grid.add(column, day, 0, 1, 1 + 2 * Session.values().length);
            grid.add(header, day, 0);
        }
        for (Session session : Session.values()) {
            int row = 1 + 2 * Use.slot(0, session);
            grid.add(heading(session), 0, row, Timeline.DAYS, 1);
            for (int day = 0; day < Timeline.DAYS; day++) {
                PlanLane lane = new PlanLane(session, words, products, this::made);
                lanes.add(lane);
                grid.add(lane, day, row + 1);
            }
        }
    }

    /** Explains why cards are where they are. */
    void explain(PlanExplanation explained) {
        kept.forEach((placement, card) -> card.why(explained.why().getOrDefault(placement, "")));
    }

    /** Marks the cards of one change. */
    void mark(PlanItem item) {
        changed.forEach((each, cards) -> cards.forEach(card -> card.mark(each.equals(item))));
    }

    /** The plain care that most days have before and after alike. */
    private CommonCare basics(ShownWeek shown, Session session, Notebook notebook) {
        List<List<Product>> days = new ArrayList<>();
        for (int day = 0; day < Timeline.DAYS; day++) {
            DayOfWeek weekday = shown.start().plusDays(day).getDayOfWeek();
            List<String> before = shown.before().products(weekday, session);
            List<Product> staying = shown.after().products(weekday, session).stream()
                    .filter(before::contains)
                    .flatMap(id -> notebook.product(id).stream())
                    .filter(products::support)
                    .toList();
            days.add(products.layering().sorted(staying));
        }
        return CommonCare.of(session, days);
    }

    private Node heading(Session session) {
        Label name = TextLabels.of(words.textOf("week.lane.", session), "strong");
        name.setGraphic(FeatherIcons.of(session == Session.MORNING ? Feather.SUN : Feather.MOON));
        name.setMinWidth(USE_PREF_SIZE);
        Label basics = TextLabels.of("", "note");
        basics.setMinWidth(0);
        care.add(basics);
        HBox heading = new HBox(name, basics);
        heading.getStyleClass().addAll("lane-heading", "plan-lane");
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private List<PlanLane.Line> lines(
            ShownWeek shown, PlanItem.At at, Notebook notebook, boolean blocked, CommonCare basics) {
        Session session = at.session();
        List<String> before = shown.before().products(at.day().getDayOfWeek(), session);
        List<String> after = shown.after().products(at.day().getDayOfWeek(), session);
        Set<String> all = new LinkedHashSet<>(after);
        all.addAll(before);
        List<Product> sorted = products.layering()
                .sorted(all.stream()
                        .flatMap(id -> notebook.product(id).stream())
                        .toList());
        List<PlanLane.Line> lines = new ArrayList<>();
        if (blocked || (session == Session.EVENING && after.stream().allMatch(id -> isQuiet(id, notebook)))) {
            lines.add(PlanLane.Line.rest(blocked));
        }
        for (Product product : sorted) {
            boolean was = before.contains(product.id());
            boolean is = after.contains(product.id());
            if (!products.support(product)) {
                lines.add(PlanLane.Line.of(product, change(was, is, item(product, was, is, at, shown)), false));
            } else if (was != is || !basics.covers(product)) {
                lines.add(PlanLane.Line.of(product, change(was, is, Optional.empty()), true));
            }
        }
        return lines;
    }

    private boolean isQuiet(String product, Notebook notebook) {
        return notebook.product(product).map(products::support).orElse(true);
    }

    /** The change that brings a product to a session or takes it from there; empty where it stays. */
    private static Optional<PlanItem> item(Product product, boolean was, boolean is, PlanItem.At at, ShownWeek shown) {
        return was == is
                ? Optional.empty()
                : shown.items().stream()
                        .filter(each -> each.product().equals(product.id())
                                && (is ? each.added() : each.removed()).contains(at))
                        .findFirst();
    }

    private void remember(Product product, PlanCard card, PlanItem.At at, ShownWeek shown) {
        DayOfWeek day = at.day().getDayOfWeek();
        boolean was = shown.before().products(day, at.session()).contains(product.id());
        boolean is = shown.after().products(day, at.session()).contains(product.id());
        item(product, was, is, at, shown).ifPresent(found -> {
            items.put(card, found);
            changed.computeIfAbsent(found, key -> new ArrayList<>()).add(card);
        });
        card.mark(false);
        if (is) {
            kept.put(new WeekPlacement(day, at.session(), product.id()), card);
        } else {
            card.why("");
        }
    }

    private void made(PlanCard card) {
        cards.follow(card);
        card.focusedProperty().addListener((observable, before, focused) -> {
            if (focused && items.containsKey(card)) {
                chosen.accept(items.get(card));
            }
        });
    }

    private static PlanCard.Change change(boolean was, boolean is, Optional<PlanItem> item) {
        if (was == is) {
            return PlanCard.Change.KEPT;
        }
        boolean moves = item.map(found -> found.kind() == PlanItem.Kind.MOVED).orElse(false);
        if (is) {
            return moves ? PlanCard.Change.MOVED_IN : PlanCard.Change.ADDED;
        }
        return moves ? PlanCard.Change.MOVED_OUT : PlanCard.Change.REMOVED;
    }
}
