package org.skinweek.ui.welcome;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.ExampleNotebook;
import org.skinweek.app.FirstRunCommands;
import org.skinweek.app.GuideCommands;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveSearch;
import org.skinweek.catalog.ActiveStrength;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;
import org.skinweek.planner.ChosenBeginnings;
import org.skinweek.planner.Stop;
import org.skinweek.planning.FirstWeek;
import org.skinweek.planning.SkinObjections;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.rules.Flag;
import org.skinweek.rules.RuleBook;
import org.skinweek.ui.introduction.ChosenOrder;
import org.skinweek.ui.introduction.IntroductionStaging;
import org.skinweek.ui.introduction.StagingActions;
import org.skinweek.ui.introduction.StagingMaker;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;
import org.skinweek.ui.product.ProductFormModel;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** The first run: a choice, four short questions, each of which can be left empty, and the week that comes of them. */
public final class WelcomeViewModel implements StagingActions {
    /** How long somebody is asked to wait for the first week. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** Actives that a search suggests at most. */
    private static final int SUGGESTIONS = 6;

    /** Of what the catalogue does not know, any strength may have been prescribed. */
    private static final ActiveStrength ANY_STRENGTH = new ActiveStrength("", null, List.of(), 0.0);

    /** The screens of the welcome, in order. */
    enum Step {
        /** Whether to answer, to look around, or neither. */
        CHOICE,
        /** Skin type and sensitivity. */
        SKIN,
        /** Pregnancy and conditions. */
        HEALTH,
        /** What the routine is for. */
        GOALS,
        /** What is owned. */
        SHELF,
        /** The first week. */
        WEEK
    }

    private final Workspace workspace;
    private final Knowledge knowledge;
    private final UserRules rules;
    private final UserClock clock;
    private final Words words;
    private final Supplier<UUID> ids;
    private final LatestRequest laying;
    private final AtomicLong newest = new AtomicLong();
    private final SkinObjections objections;
    private final ActiveSearch search;
    private final List<OwnedKind> common;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOICE);
    private final ReadOnlyObjectWrapper<Optional<Draft>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<SkinProfile> profile = new SimpleObjectProperty<>(SkinProfile.DEFAULT);
    private final ObservableList<OwnedItem> owned = FXCollections.observableArrayList();
    private final ChosenOrder order = new ChosenOrder();
    private List<Product> products = List.of();
    /** The skin as it was described before; absent in the first run. */
    private @Nullable SkinProfile before;
    /** True while weeks are laid; the draft is then that of before, if there is any. */
    private boolean busy;

    /**
     * A first week that is not stored yet.
     *
     * @param products what is owned
     * @param laid the week, and what it leaves out
     * @param staging what begins when
     */
    record Draft(List<Product> products, FirstWeek.Laid laid, IntroductionStaging staging) {}

    public WelcomeViewModel(
            Workspace workspace,
            Knowledge knowledge,
            UserRules rules,
            UserClock clock,
            Words words,
            BackgroundRunner background,
            Supplier<UUID> ids) {
        this.workspace = workspace;
        this.knowledge = knowledge;
        this.rules = rules;
        this.clock = clock;
        this.words = words;
        this.ids = ids;
        this.laying = new LatestRequest(background);
        this.objections = new SkinObjections(rules.of(workspace.notebook()));
        this.search = new ActiveSearch(knowledge.catalog());
        this.common = OwnedKind.common(words);
    }

    /** Fills everything in that is known, for somebody who goes through the questions again. */
    void fillIn() {
        Notebook notebook = workspace.notebook();
        ProductTexts texts = new ProductTexts(knowledge.catalog(), words);
        before = notebook.profile();
        profile.set(notebook.profile());
        notebook.shelf().forEach(product -> {
            OwnedKind kind = OwnedKind.of(product, texts.toReadAbout(product), words);
            owned.add(OwnedItem.of(product, kind, usual(kind), words, today()));
        });
        step.set(Step.SKIN);
    }

    /** True for somebody who answered before. */
    boolean again() {
        return before != null;
    }

    /** What is answered otherwise than it is stored. */
    GuideChanges changes() {
        SkinProfile first = before == null ? profile.get() : before;
        return GuideChanges.of(workspace.notebook(), first, profile.get(), owned, ids, today());
    }

    /**
     * Stores what is answered otherwise, as one step to undo.
     *
     * @param done called once it is stored
     */
    void finishAgain(GuideChanges changes, Runnable done) {
        SkinProfile skin =
                changes.skin() ? changes.profile() : workspace.notebook().profile();
        List<String> removed = changes.removed().stream().map(Product::id).toList();
        var unused = workspace
                .execute(GuideCommands.change(skin, changes.changed(), changes.added(), removed, today()))
                .thenRun(done);
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ObjectProperty<SkinProfile> profileProperty() {
        return profile;
    }

    /** The rules as they hold for the user. */
    RuleBook book() {
        return rules.of(workspace.notebook()).book();
    }

    /** The user's settings. */
    UserSettings settings() {
        return workspace.notebook().settings();
    }

    /** The kinds that are offered without a search. */
    List<OwnedKind> common() {
        return common;
    }

    /** What the user has said to own, in the order in which it was said. */
    ObservableList<OwnedItem> owned() {
        return owned;
    }

    /** The first week for the answers now; empty while it is being laid. */
    ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** Actives whose names fit a search; none for a blank one. */
    List<Active> suggestions(String query) {
        return query.isBlank()
                ? List.of()
                : search.find(query).stream().limit(SUGGESTIONS).toList();
    }

    /** Adds a product of an active that was searched for; there may be several of one. */
    void add(Active active) {
        own(OwnedKind.of(active, words));
    }

    /** True when a text can be the name of something that the catalogue does not know. */
    boolean offersOther(String typed) {
        return !typed.isBlank() && typed.strip().length() <= ProductFormModel.LONGEST_NAME && !search.knows(typed);
    }

    /** Adds a product of which only the name is known. */
    void addOther(String typed) {
        own(OwnedKind.other(typed.strip()));
    }

    /** True when a product of a kind that is offered was ticked. */
    boolean owns(OwnedKind kind) {
        return owned.stream().anyMatch(item -> item.kind().equals(kind));
    }

    /** Adds a product of a kind that is offered, or takes it away again. */
    void tick(OwnedKind kind, boolean ticked) {
        if (ticked && !owns(kind)) {
            own(kind);
        } else if (!ticked) {
            owned.removeIf(item -> item.kind().equals(kind));
        }
    }

    private void own(OwnedKind kind) {
        owned.add(new OwnedItem(kind, usual(kind), words));
    }

    private ActiveStrength usual(OwnedKind kind) {
        return knowledge.catalog().active(kind.active()).map(Active::strength).orElse(ANY_STRENGTH);
    }

    void remove(OwnedItem item) {
        owned.remove(item);
    }

    /** What the rules have against a product on the stated skin, however seldom it is used. */
    List<Flag> against(OwnedItem item) {
        return knowledge
                .catalog()
                .active(item.kind().active())
                .map(active -> objections.of(item.product(active.id(), today()), active, profile.get()))
                .orElse(List.of());
    }

    /** The next screen; stays on the last, and where something that is typed cannot be understood. */
    void next() {
        if (step.get() == Step.SHELF) {
            if (!owned.stream().map(OwnedItem::valid).reduce(true, Boolean::logicalAnd)) {
                return;
            }
            if (again()) {
                step.set(Step.WEEK);
                return;
            }
            products = stated();
            order.clear();
            draft.set(Optional.empty());
            lay();
        }
        step.set(
                switch (step.get()) {
                    case CHOICE -> Step.SKIN;
                    case SKIN -> Step.HEALTH;
                    case HEALTH -> Step.GOALS;
                    case GOALS -> Step.SHELF;
                    case SHELF, WEEK -> Step.WEEK;
                });
    }

    /** The products as stated now. */
    private List<Product> stated() {
        return owned.stream()
                .map(item -> item.product(ids.get().toString(), today()))
                .toList();
    }

    /** The screen before; stays on the first. */
    void back() {
        step.set(
                switch (step.get()) {
                    case CHOICE -> Step.CHOICE;
                    case SKIN -> again() ? Step.SKIN : Step.CHOICE;
                    case HEALTH -> Step.SKIN;
                    case GOALS -> Step.HEALTH;
                    case SHELF -> Step.GOALS;
                    case WEEK -> Step.SHELF;
                });
    }

    /** Leaves the welcome with what was answered until then, and without a plan. */
    CompletableFuture<Notebook> skip() {
        return workspace.beginWith(
                HistoryStart.Reason.FIRST_RUN,
                FirstRunCommands.start(profile.get(), stated(), PlanBook.EMPTY, today()));
    }

    /** Fills the notebook with the example. */
    CompletableFuture<Notebook> example() {
        LocalDate today = today();
        ZoneId zone = clock.zone();
        // the writer reads the example's files, so that the window need not wait for them
        return workspace.beginWith(
                HistoryStart.Reason.FIRST_RUN,
                notebook -> Optional.of(new ExampleNotebook(words, knowledge.catalog(), today, zone).fill(notebook)));
    }

    /**
     * Stores the answers, the first weeks and the days on which products start; nothing happens while they are still being
     * laid.
     *
     * @param done called with the weeks once they are stored
     */
    void finish(Consumer<FirstWeek.Laid> done) {
        draft.get().filter(ready -> !busy).ifPresent(ready -> {
            FirstWeek.Laid laid = ready.laid();
            var unused = workspace
                    .beginWith(
                            HistoryStart.Reason.FIRST_RUN,
                            FirstRunCommands.start(profile.get(), laid.products(), laid.book(), today()))
                    .thenAccept(notebook -> done.accept(laid));
        });
    }

    @Override
    public void reorder(String moved, List<String> ids) {
        order.reorder(moved, ids);
        lay();
    }

    @Override
    public void beginNow(String product) {
        order.beginNow(
                product, draft.get().map(ready -> ready.staging().order()).orElse(List.of()));
        lay();
    }

    /** Plans the first weeks away from the JavaFX thread; one that is not proven in time is the best until then. */
    private void lay() {
        LocalDate today = today();
        List<Product> asked = products;
        SkinProfile skin = profile.get();
        ChosenBeginnings chosen = order.beginnings();
        FirstWeek firstWeek =
                new FirstWeek(knowledge.catalog(), rules.of(workspace.notebook()), knowledge.plannerData());
        busy = true;
        long mine = newest.incrementAndGet();
        laying.run(() -> draft(asked, firstWeek.lay(asked, skin, today, chosen, inTime(mine)), today), laid -> {
            busy = false;
            draft.set(Optional.of(laid));
        });
    }

    /** Beside what irritates all other treatments begin now that are new. */
    private Draft draft(List<Product> asked, FirstWeek.Laid laid, LocalDate from) {
        ProductTexts texts = new ProductTexts(knowledge.catalog(), words);
        Set<String> introduced = laid.introductions().stream()
                .map(each -> asked.get(each.product()).id())
                .collect(Collectors.toSet());
        Set<String> beside = asked.stream()
                .filter(product -> product.firstUsed() != null && !texts.support(product))
                .map(Product::id)
                .filter(id -> !introduced.contains(id))
                .collect(Collectors.toSet());
        return new Draft(
                asked,
                laid,
                new StagingMaker(texts).of(laid.introductions(), laid.products(), laid.book(), from, beside));
    }

    private Stop inTime(long mine) {
        Instant latest = clock.now().plus(PATIENCE);
        return () -> newest.get() != mine || clock.now().isAfter(latest);
    }

    /** The current day, by the user's cut-off. */
    LocalDate today() {
        return clock.today(workspace.notebook().settings());
    }
}
