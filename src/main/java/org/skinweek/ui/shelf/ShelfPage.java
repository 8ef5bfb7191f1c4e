package org.skinweek.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.routine.Product;
import org.skinweek.ui.history.HistoryDialogs;
import org.skinweek.ui.kit.EmptyState;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FocusFinder;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.ui.page.Page;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.page.ProductOpener;
import org.skinweek.ui.product.ProductFormModel;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.ui.shelf.label.LabelMeans;
import org.skinweek.ui.skin.PatchDialogs;
import org.skinweek.words.Words;

/** The products: what they are, how long they keep, and what can be done about them. */
public final class ShelfPage extends Page implements ShelfActions, ProductOpener {
    private final PageContext context;
    private final Words words;
    private final ShelfViewModel model;
    private final ProductDialogs dialogs;
    private final PatchDialogs patches;
    private final Consumer<Product> rhythm;
    private final PackActions packs;
    private final HistoryDialogs histories;
    private final LabelMeans labels;
    private final ShelfLists lists;
    private final ShelfLayout layout;
    private final ShelfHead head;
    private final EmptyState empty;
    private final ScrollPane scroll;
    private @Nullable ProductPanel panel;

    /**
     * The shelf of the open notebook.
     *
     * @param forms makes the form of a product, or of a new one
     * @param patches begin a patch test, and say how the latest stands
     * @param rhythm asks how often a product is used
     * @param packs does what is done with its packs
     * @param histories show what the diary tells of it
     * @param labels read what is pasted
     */
    public ShelfPage(
            PageContext context,
            ShelfViewModel model,
            NewPlace place,
            Function<Optional<Product>, ProductFormModel> forms,
            PatchDialogs patches,
            Consumer<Product> rhythm,
            PackDialogs packs,
            HistoryDialogs histories,
            LabelMeans labels) {
        this.labels = labels;
        this.histories = histories;
        this.patches = patches;
        this.rhythm = rhythm;
        this.packs = packs;
        this.context = context;
        this.words = context.words();
        this.model = model;
        this.dialogs = new ProductDialogs(context, model, place, forms, labels);
        this.lists = new ShelfLists(words, this);
        this.scroll = new ScrollPane(lists);
        this.layout = new ShelfLayout(scroll);
        this.head = new ShelfHead(words, model, addButton("add-product"));
        this.empty = new EmptyState(
                Feather.ARCHIVE,
                words.text("shelf.empty.title"),
                words.text("shelf.empty.text"),
                addButton("add-first-product"),
                shelfButton("paste-first-shelf"));
    }

    @Override
    protected Parent build() {
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(layout, Priority.ALWAYS);
        VBox.setVgrow(empty, Priority.ALWAYS);
        VBox page = new VBox(head, empty, layout);
        page.getStyleClass().addAll("page-padding", "shelf-page");
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE
                    && model.openedProperty().get().isPresent()) {
                close();
                event.consume();
            }
        });
        return page;
    }

    @Override
    protected void attached() {
        follow(model.contentsProperty(), this::show);
        follow(model.openedProperty(), this::showOpened);
        model.attach();
        untilDetached(model::detach);
    }

    @Override
    public void chosenAgain() {
        close();
    }

    private void show(ShelfContents contents) {
        head.show(contents);
        boolean nothing = contents.onShelf() == 0 && contents.view() != ShelfView.ARCHIVE;
        NodeVisibility.show(empty, nothing);
        NodeVisibility.show(layout, !nothing);
        lists.show(contents, model.packWords(), model.openedProperty().get());
        if (model.openedProperty().get().isEmpty()) {
            showOverview();
        }
    }

    private void showOverview() {
        layout.show(new ShelfOverview(model.contentsProperty().get(), model.packWords(), words, this), false);
    }

    private void showOpened(Optional<ShelfItem> opened) {
        @Nullable
        Node focused = panel == null || panel.getScene() == null
                ? null
                : panel.getScene().getFocusOwner();
        boolean hadFocus = panel != null && focused != null && FocusFinder.isWithin(panel, focused);
        @Nullable String before = hadFocus && focused != null ? focused.getId() : null;
        lists.mark(opened);
        panel = opened.map(item ->
                        new ProductPanel(context, item, facts(item), packs(item), labels.reading(), this, this::close))
                .orElse(null);
        if (panel == null) {
            showOverview();
        } else {
            layout.show(panel, true);
        }
        if (hadFocus && panel != null) {
            panel.focusNear(before);
        } else if (hadFocus && !lists.focusNear()) {
            head.requestFocus();
        }
    }

    private PackSection packs(ShelfItem item) {
        return new PackSection(item, model.packs(item), model.outlook(item), packs, words);
    }

    private List<ProductFacts.Fact> facts(ShelfItem item) {
        List<ProductFacts.Fact> facts = new ArrayList<>(model.facts(item));
        patches.standing(item.product())
                .ifPresent(standing -> facts.add(new ProductFacts.Fact(words.text("skin.patch.title"), standing)));
        return facts;
    }

    private void close() {
        Optional<ShelfItem> before = model.openedProperty().get();
        model.close();
        before.ifPresent(item -> lists.focus(item.product().id()));
    }

    @Override
    public List<FindEntry> findable() {
        List<FindEntry> entries = new ArrayList<>();
        entries.add(FindEntry.action("add_product", Feather.PLUS, PageRoute.SHELF, words, () -> dialogs.openNew("")));
        entries.add(FindEntry.action(
                "paste_shelf", Feather.CLIPBOARD, PageRoute.SHELF, words, () -> dialogs.openShelf("")));
        ShelfEntries products = new ShelfEntries(context.catalog(), words);
        model.everything().forEach(product -> entries.add(products.of(product, () -> openProduct(product.id()))));
        model.everything()
                .forEach(product -> entries.add(products.history(product, () -> {
                    openProduct(product.id());
                    histories.open(product);
                })));
        return entries;
    }

    @Override
    public void openProduct(String id) {
        model.everything().stream()
                .filter(product -> product.id().equals(id))
                .findFirst()
                .ifPresent(product -> {
                    model.viewProperty().set(product.archived() ? ShelfView.ARCHIVE : ShelfView.EVERYTHING);
                    model.open(product);
                });
    }

    @Override
    public void open(ShelfItem item) {
        model.open(item.product());
    }

    @Override
    public void edit(ShelfItem item) {
        dialogs.openForm(item.product());
    }

    @Override
    public void paste(String label) {
        dialogs.openNew(label);
    }

    @Override
    public void pasteShelf() {
        dialogs.openShelf("");
    }

    @Override
    public void pasteAgain(ShelfItem item) {
        dialogs.openLabel(item.product());
    }

    @Override
    public void place(ShelfItem item) {
        dialogs.openWeek(item);
    }

    @Override
    public void rhythm(ShelfItem item) {
        rhythm.accept(item.product());
    }

    @Override
    public void history(ShelfItem item) {
        histories.open(item.product());
    }

    @Override
    public void patchTest(ShelfItem item) {
        patches.begin(item.product(), patches.today());
    }

    @Override
    public void read(ShelfItem item) {
        new ProductTexts(context.catalog(), words)
                .toReadAbout(item.product())
                .ifPresent(active -> context.navigator().openActive(active.id()));
    }

    @Override
    public void beginNow(ShelfItem item) {
        dialogs.offerPlace(model.beginNow(item.product()), item.product(), "shelf.toast.begun");
    }

    @Override
    public void archive(ShelfItem item) {
        dialogs.say(model.archive(item.product()), "shelf.toast.archived", item.product());
    }

    @Override
    public void restore(ShelfItem item) {
        dialogs.say(model.restore(item.product()), "shelf.toast.restored", item.product());
    }

    @Override
    public void delete(ShelfItem item) {
        dialogs.say(model.delete(item.product()), "shelf.toast.deleted", item.product());
    }

    private Button addButton(String id) {
        Button add = new Button(words.text("shelf.add"), FeatherIcons.of(Feather.PLUS));
        add.getStyleClass().add("accent");
        add.setId(id);
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> dialogs.openNew(""));
        return add;
    }

    private Button shelfButton(String id) {
        Button paste = new Button(words.text("paste.shelf.open"), FeatherIcons.of(Feather.CLIPBOARD));
        paste.setId(id);
        paste.setMinWidth(Region.USE_PREF_SIZE);
        paste.setOnAction(event -> dialogs.openShelf(""));
        return paste;
    }
}
