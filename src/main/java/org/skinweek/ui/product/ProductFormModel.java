package org.skinweek.ui.product;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.ProductPacks;
import org.skinweek.routine.SkinZone;
import org.skinweek.ui.kit.FieldParser;
import org.skinweek.ui.kit.FormField;
import org.skinweek.words.Words;

/**
 * The form for one product: what is typed, what is wrong with it, and the product that it makes. A product that is added
 * begins as new today: taking a new active for a familiar one would skip its slow start, and whoever has used it for
 * long sees the choice and says so.
 */
public final class ProductFormModel {
    /** Characters that a name may have; a card holds no longer one. */
    public static final int LONGEST_NAME = 80;

    /** Id of the active that a sunscreen holds. */
    private static final String SUNSCREEN = "spf";

    private final Catalog catalog;
    private final Words words;
    private final LocalDate today;
    private final FieldParser parser;
    private final String id;
    private final @Nullable Product before;

    private final FormField name;
    private final ObjectProperty<ProductCategory> category = new SimpleObjectProperty<>(ProductCategory.SERUM);
    private final ObjectProperty<Optional<SkinZone>> zone = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectBinding<SkinZone> namedZone;
    private final FormField spf;
    private final BooleanBinding spfAsked;
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.LEAVE_ON);
    private final ProductDoses actives;
    private final FormField ingredients;
    /** True where what is pasted is no list of ingredients, so that nothing of it is kept. */
    private final BooleanProperty ingredientsRefused = new SimpleBooleanProperty();

    private final StringBinding unknown;
    private final FormField opened;
    private final FormField months;
    private final FormField wanted;
    private final BooleanProperty longUsed = new SimpleBooleanProperty(true);
    private final FormField firstUsed;
    private final FormField starts;
    private final BooleanProperty prescription = new SimpleBooleanProperty();
    private final FormField prescribed;

    /**
     * A form.
     *
     * @param product what to change; absent to add one
     * @param newId id of a new product
     * @param today dates of opening and first use may not lie after it
     */
    public ProductFormModel(Catalog catalog, Words words, @Nullable Product product, String newId, LocalDate today) {
        this.catalog = catalog;
        this.words = words;
        this.today = today;
        this.actives = new ProductDoses(catalog, words);
        this.parser = new FieldParser(words);
        this.before = product;
        this.id = product == null ? newId : product.id();
        name = new FormField(this::nameError);
        namedZone = Bindings.createObjectBinding(() -> draft().zone(), name.textProperty(), category);
        ObservableList<DoseRow> doses = actives.rows();
        ingredients = new FormField(this::ingredientsError);
        spfAsked = Bindings.createBooleanBinding(this::asksSpf, category, doses);
        spf = new FormField(this::spfError);
        unknown = Bindings.createStringBinding(
                () -> new ContentsWords(words).of(draft()), name.textProperty(), category, doses);
        opened = new FormField(text -> parser.date(text, today).error());
        months = new FormField(
                text -> parser.whole(text, 1, ProductPack.MOST_MONTHS).error());
        wanted = new FormField(text -> parser.whole(text, 0, 14).error());
        firstUsed = new FormField(this::firstUsedError);
        starts = new FormField(text -> waits() ? parser.coming(text, today).error() : "");
        prescribed = new FormField(text -> parser.whole(text, 1, 14).error());
        if (product == null) {
            longUsed.set(false);
            firstUsed.set(parser.show(today));
        } else {
            fill(product);
        }
        category.addListener((observable, old, now) -> follow(old, now));
        longUsed.addListener((observable, old, now) -> firstUsed.check());
    }

    /** True when the form changes a product that is there. */
    public boolean editing() {
        return before != null;
    }

    /** As the user calls it. */
    public FormField name() {
        return name;
    }

    /** What it is sold as; decides the form and the helper in it until the user says otherwise. */
    public ObjectProperty<ProductCategory> categoryProperty() {
        return category;
    }

    /** Where it goes; empty leaves that to its name. */
    public ObjectProperty<Optional<SkinZone>> zoneProperty() {
        return zone;
    }

    /** Where its name says that it goes. */
    public ObservableObjectValue<SkinZone> namedZoneProperty() {
        return namedZone;
    }

    /** Sun protection factor. */
    public FormField spf() {
        return spf;
    }

    /** True for what protects from the sun: only then is a factor asked for. */
    public ObservableBooleanValue spfAskedProperty() {
        return spfAsked;
    }

    /** Leave-on or rinse-off. */
    public ObjectProperty<Form> formProperty() {
        return form;
    }

    /** The actives, a row each. */
    public ObservableList<DoseRow> doses() {
        return actives.rows();
    }

    /** The actives, and how more are found. */
    public ProductDoses actives() {
        return actives;
    }

    /** The list on its label, as it was pasted. */
    public FormField ingredients() {
        return ingredients;
    }

    /** True where what is pasted is no list of ingredients: it is not kept then. */
    public BooleanProperty ingredientsRefusedProperty() {
        return ingredientsRefused;
    }

    /** Explains where Skinweek cannot warn because the contents are unknown; empty where they are known. */
    public ObservableStringValue unknownProperty() {
        return unknown;
    }

    /** Day of opening of the pack in use. */
    public FormField opened() {
        return opened;
    }

    /** Months that the pack in use keeps once opened. */
    public FormField months() {
        return months;
    }

    /** Wished times a week. */
    public FormField wanted() {
        return wanted;
    }

    /** True when the skin is used to it; false when it is in use since a date. */
    public BooleanProperty longUsedProperty() {
        return longUsed;
    }

    /** Day of the first use. */
    public FormField firstUsed() {
        return firstUsed;
    }

    /** True while it waits for the day on which it begins: only then that day is asked for. */
    public boolean waits() {
        return before != null && before.waits(today);
    }

    /** True where a product is to begin on another day than before, so that it wants another place in the weeks. */
    public boolean startsOtherwise(Product saved) {
        return before != null && !Objects.equals(before.starts(), saved.starts());
    }

    /** Day on which it begins; blank lets it begin now. */
    public FormField starts() {
        return starts;
    }

    /** True when a doctor prescribed it. */
    public BooleanProperty prescriptionProperty() {
        return prescription;
    }

    /** Times a week that the prescriber asked for. */
    public FormField prescribed() {
        return prescribed;
    }

    /** The product, or nothing while a field is wrong; every wrong field then says so. */
    public Optional<Product> submit() {
        boolean fields = Stream.of(name, ingredients, spf, opened, months, wanted, firstUsed, starts, prescribed)
                .map(FormField::check)
                .reduce(true, Boolean::logicalAnd);
        boolean strengths = actives.check();
        return fields && strengths ? Optional.of(product(name.text().strip())) : Optional.empty();
    }

    /** What would be saved now: a field that is wrong counts as not told, and a product without a name has a dash. */
    public Product considered() {
        return product(name.text().isBlank() ? "-" : name.text().strip());
    }

    private Product product(String called) {
        return ProductBuilder.of(id, called, form.get(), category.get(), actives.doses())
                .zone(zone.get().orElse(null))
                .spf(
                        spfAsked.get()
                                ? parser.whole(spf.text(), 1, Product.LARGEST_SPF)
                                        .value()
                                : null)
                .prescription(prescription.get())
                .prescribedPerWeek(
                        prescription.get()
                                ? parser.whole(prescribed.text(), 1, 14).value()
                                : null)
                .firstUsed(
                        longUsed.get()
                                ? null
                                : parser.date(firstUsed.text(), today).value())
                .starts(startDay())
                .wantedPerWeek(parser.whole(wanted.text(), 0, 14).value())
                .preferredDays(before == null ? Set.of() : before.preferredDays())
                .packs(before == null ? ProductPacks.NONE : before.packs())
                .opened(
                        parser.date(opened.text(), today).value(),
                        parser.whole(months.text(), 1, ProductPack.MOST_MONTHS).value())
                .ingredients(keptIngredients())
                .archived(before != null && before.archived())
                .build();
    }

    /** What a waiting product's field says, today where it is blank; any other keeps its day. */
    private @Nullable LocalDate startDay() {
        if (before == null || !waits()) {
            return before == null ? null : before.starts();
        }
        @Nullable LocalDate day = parser.coming(starts.text(), today).value();
        return day == null ? today : day;
    }

    private void fill(Product product) {
        name.set(product.name());
        category.set(product.category());
        form.set(product.form());
        zone.set(Optional.ofNullable(product.statedZone()));
        spf.set(number(product.spf()));
        product.doses().forEach(actives::add);
        ingredients.set(product.ingredients() == null ? "" : product.ingredients());
        product.packs().inUse().ifPresent(pack -> {
            opened.set(date(pack.opened()));
            months.set(number(pack.periodAfterOpeningMonths()));
        });
        wanted.set(number(product.wantedPerWeek()));
        longUsed.set(product.firstUsed() == null);
        firstUsed.set(date(product.firstUsed()));
        starts.set(date(product.starts()));
        prescription.set(product.prescription());
        prescribed.set(number(product.prescribedPerWeek()));
    }

    private void follow(ProductCategory old, ProductCategory now) {
        form.set(now.usualForm(name.text()));
        CategoryDefaults.helper(old)
                .ifPresent(helper -> actives.rows()
                        .removeIf(row -> row.identity().equals(helper)
                                && row.percentProperty().get().isBlank()));
        CategoryDefaults.helper(now).flatMap(catalog::active).ifPresent(actives::add);
    }

    /** As far as it is told now, for what only a product can say. */
    private Product draft() {
        String called = name.text().isBlank() ? "-" : name.text().strip();
        return Product.of(id, called, form.get(), category.get(), actives.doses());
    }

    private boolean asksSpf() {
        return category.get() == ProductCategory.SUNSCREEN
                || actives.holds(SUNSCREEN)
                || (before != null && before.spf() != null);
    }

    private String spfError(String text) {
        return asksSpf() ? parser.whole(text, 1, Product.LARGEST_SPF).error() : "";
    }

    private @Nullable String keptIngredients() {
        boolean kept = !ingredientsRefused.get()
                && !ingredients.text().isBlank()
                && ingredientsError(ingredients.text()).isEmpty();
        return kept ? ingredients.text().strip() : null;
    }

    private String ingredientsError(String text) {
        int length = text.strip().length();
        return length > Product.LONGEST_INGREDIENTS
                ? words.text("paste.error.long", length, Product.LONGEST_INGREDIENTS)
                : "";
    }

    private String nameError(String text) {
        if (text.isBlank()) {
            return words.text("shelf.error.name");
        }
        int length = text.strip().length();
        return length > LONGEST_NAME ? words.text("shelf.error.name.long", length, LONGEST_NAME) : "";
    }

    private String firstUsedError(String text) {
        if (longUsed.get()) {
            return "";
        }
        return text.isBlank()
                ? words.text("shelf.error.first_used")
                : parser.date(text, today).error();
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? "" : parser.show(date);
    }

    private String number(@Nullable Number number) {
        if (number == null) {
            return "";
        }
        return words.text("shelf.number", number);
    }
}
