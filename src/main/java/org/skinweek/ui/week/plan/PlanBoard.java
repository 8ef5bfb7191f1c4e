package org.skinweek.ui.week.plan;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.kit.WeekGrid;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** The proposal laid over the plan as it is: seven days with what stays, comes, goes and moves. */
final class PlanBoard extends ScrollPane {
    private static final double GAP = 8;

    private final WeekGrid grid = new WeekGrid();
    private final Words words;
    private final ProductTexts products;
    private final Consumer<PlanItem> chosen;
    private final CardFocus cards;
    private final Map<WeekPlacement, PlanCard> kept = new HashMap<>();
    private final Map<PlanItem, List<PlanCard>> changed = new HashMap<>();

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
        grid.setHgap(GAP);
        grid.addHeaderRow();
        grid.addLane();
        grid.addLane();
    }

    /**
     * Shows seven days.
     *
     * @param blocked which sessions the user keeps free of treatments
     */
    void render(ShownWeek shown, Notebook notebook, LocalDate today, Predicate<PlanItem.At> blocked) {
        grid.getChildren().clear();
        cards.clear();
        kept.clear();
        changed.clear();
        for (int day = 0; day < Timeline.DAYS; day++) {
            LocalDate date = shown.start().plusDays(day);
            Region column = new Region();
            column.getStyleClass().add("day-column");
            grid.add(column, day, 0, 1, 3);
            grid.add(header(date, date.equals(today)), day, 0);
            for (Session session : Session.values()) {
                grid.add(
                        lane(
                                shown,
                                new PlanItem.At(date, session),
                                notebook,
                                blocked.test(new PlanItem.At(date, session))),
                        day,
                        1 + Use.slot(0, session));
            }
        }
        setVvalue(0);
    }

    /** Explains why cards are where they are. */
    void explain(PlanExplanation explained) {
        kept.forEach((placement, card) -> card.why(explained.why().getOrDefault(placement, "")));
    }

    /** Marks the cards of one change. */
    void mark(PlanItem item) {
        changed.forEach((each, cards) -> cards.forEach(card -> card.mark(each.equals(item))));
    }

    private Node header(LocalDate date, boolean today) {
        Label name = TextLabels.of(date.getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale()), "day-name");
        String number = Integer.toString(date.getDayOfMonth());
        Label day = TextLabels.of(today ? words.text("week.day.today", number) : number, today ? "today" : "note");
        VBox header = new VBox(name, day);
        header.getStyleClass().add("day-header");
        header.setPadding(new Insets(9, 10, 5, 10));
        return header;
    }

    private Node lane(ShownWeek shown, PlanItem.At at, Notebook notebook, boolean blocked) {
        Session session = at.session();
        Label heading = new Label(
                words.textOf("week.lane.", session),
                FeatherIcons.of(session == Session.MORNING ? Feather.SUN : Feather.MOON));
        heading.getStyleClass().add("lane-heading");
        VBox lane = new VBox(heading);
        lane.getStyleClass().addAll("slot", "slot-" + Words.key(session));
        List<String> before = shown.before().products(at.day().getDayOfWeek(), session);
        List<String> after = shown.after().products(at.day().getDayOfWeek(), session);
        Set<String> all = new LinkedHashSet<>(after);
        all.addAll(before);
        List<Product> sorted = products.layering()
                .sorted(all.stream()
                        .flatMap(id -> notebook.product(id).stream())
                        .toList());
        List<Node> content = new ArrayList<>();
        for (Product product : sorted) {
            boolean was = before.contains(product.id());
            boolean is = after.contains(product.id());
            content.add(
                    products.support(product) ? quiet(product, was, is) : card(product, was, is, at, shown.items()));
        }
        if (blocked || sorted.stream().allMatch(products::support)) {
            content.add(Math.min(content.size(), restPlace(sorted)), rest(session, blocked));
        }
        lane.getChildren().addAll(content);
        return lane;
    }

    /** After the products that go on first. */
    private int restPlace(List<Product> sorted) {
        return (int) sorted.stream()
                .takeWhile(product ->
                        products.support(product) && products.layering().layer(product) == 0)
                .count();
    }

    private Node rest(Session session, boolean blocked) {
        String night = session == Session.EVENING ? "planning.rest" : "planning.free";
        Label text = TextLabels.of(words.text(blocked ? "planning.blocked.here" : night), "note");
        text.setWrapText(true);
        text.setTextAlignment(TextAlignment.CENTER);
        if (blocked) {
            text.setGraphic(FeatherIcons.of(Feather.SLASH, "plan-icon"));
        }
        StackPane rest = new StackPane(text);
        rest.getStyleClass().addAll(blocked ? List.of("rest", "kept-free") : List.of("rest"));
        return rest;
    }

    private Node card(Product product, boolean was, boolean is, PlanItem.At at, List<PlanItem> items) {
        Optional<PlanItem> item = was == is
                ? Optional.empty()
                : items.stream()
                        .filter(each -> each.product().equals(product.id())
                                && (is ? each.added() : each.removed()).contains(at))
                        .findFirst();
        PlanCard card = new PlanCard(product, change(was, is, item), products, words);
        cards.add(card);
        item.ifPresent(found -> {
            changed.computeIfAbsent(found, key -> new ArrayList<>()).add(card);
            card.focusedProperty().addListener((observable, before, focused) -> {
                if (focused) {
                    chosen.accept(found);
                }
            });
        });
        if (is) {
            kept.put(new WeekPlacement(at.day().getDayOfWeek(), at.session(), product.id()), card);
        }
        return card;
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

    private Node quiet(Product product, boolean was, boolean is) {
        Label line = TextLabels.of(product.name(), "quiet-item", "plan-quiet");
        if (was != is) {
            line.setGraphic(FeatherIcons.of(is ? Feather.PLUS : Feather.MINUS, "plan-icon"));
            line.getStyleClass().add(is ? "plan-quiet-added" : "plan-quiet-removed");
        }
        PlanCard.Change change =
                was == is ? PlanCard.Change.KEPT : is ? PlanCard.Change.ADDED : PlanCard.Change.REMOVED;
        line.setAccessibleText(words.textOf("planning.card.", change, product.name()));
        return line;
    }
}
