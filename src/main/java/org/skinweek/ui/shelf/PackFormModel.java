package org.skinweek.ui.shelf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.PackPrice;
import org.skinweek.routine.PackSize;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.SizeUnit;
import org.skinweek.ui.kit.FieldParser;
import org.skinweek.ui.kit.FormField;
import org.skinweek.words.Words;

/** The form of one pack; whatever is not known stays blank. */
public final class PackFormModel {
    private final Words words;
    private final FieldParser parser;
    private final LocalDate today;
    private final UUID id;
    private final FormField bought;
    private final FormField printed;
    private final FormField opened = new FormField(this::openedError);
    private final FormField months;
    private final FormField finished = new FormField(this::finishedError);
    private final FormField size;
    private final ObjectProperty<SizeUnit> unit = new SimpleObjectProperty<>(SizeUnit.MILLILITRES);
    private final FormField price;
    private final FormField currency = new FormField(this::currencyError);

    /**
     * A form.
     *
     * @param pack what to change; one of which nothing is known for a new pack
     * @param currency what other prices are in; empty where there is none
     * @param today the dates of buying, opening and finishing may not lie after it
     */
    public PackFormModel(ProductPack pack, Optional<String> currency, Words words, LocalDate today) {
        this.words = words;
        this.parser = new FieldParser(words);
        this.today = today;
        this.id = pack.id();
        bought = new FormField(text -> parser.date(text, today).error());
        printed = new FormField(text -> parser.anyDate(text, today).error());
        months = new FormField(
                text -> parser.whole(text, 1, ProductPack.MOST_MONTHS).error());
        size = new FormField(text -> parser.amount(text, PackSize.MOST, false).error());
        price = new FormField(text -> parser.amount(text, PackPrice.MOST, true).error());
        fill(pack, currency);
        // what may go together is found wrong together
        bought.textProperty().addListener((observable, before, now) -> opened.check());
        opened.textProperty().addListener((observable, before, now) -> finished.check());
    }

    private void fill(ProductPack pack, Optional<String> usual) {
        bought.begin(date(pack.bought()));
        printed.begin(date(pack.printedExpiry()));
        opened.begin(date(pack.opened()));
        finished.begin(date(pack.finished()));
        @Nullable Integer keeps = pack.periodAfterOpeningMonths();
        months.begin(keeps == null ? "" : words.text("shelf.number", keeps));
        @Nullable PackSize had = pack.size();
        size.begin(had == null ? "" : parser.show(had.amount()));
        unit.set(had == null ? SizeUnit.MILLILITRES : had.unit());
        @Nullable PackPrice cost = pack.price();
        price.begin(cost == null ? "" : parser.show(cost.amount()));
        currency.begin(cost == null ? usual.orElseGet(() -> ofCountry(words.region())) : cost.currency());
    }

    /** Day of buying. */
    public FormField bought() {
        return bought;
    }

    /** The last day that is printed on it. */
    public FormField printed() {
        return printed;
    }

    /** Day of opening. */
    public FormField opened() {
        return opened;
    }

    /** Months that it keeps once opened. */
    public FormField months() {
        return months;
    }

    /** The last day on which it was used. */
    public FormField finished() {
        return finished;
    }

    /** How much is in it. */
    public FormField size() {
        return size;
    }

    /** What the size is given in. */
    public ObjectProperty<SizeUnit> unitProperty() {
        return unit;
    }

    /** What it cost. */
    public FormField price() {
        return price;
    }

    /** What the price is in; said only where there is a price. */
    public FormField currency() {
        return currency;
    }

    /** The pack; empty while a field is wrong, and every wrong one then says so. */
    public Optional<ProductPack> submit() {
        boolean right = Stream.of(bought, printed, opened, months, size, price, currency, finished)
                .map(FormField::check)
                .reduce(true, Boolean::logicalAnd);
        return right ? Optional.of(pack()) : Optional.empty();
    }

    private ProductPack pack() {
        @Nullable
        BigDecimal amount = parser.amount(size.text(), PackSize.MOST, false).value();
        @Nullable
        BigDecimal cost = parser.amount(price.text(), PackPrice.MOST, true).value();
        return new ProductPack(
                id,
                parser.anyDate(printed.text(), today).value(),
                day(opened),
                parser.whole(months.text(), 1, ProductPack.MOST_MONTHS).value(),
                amount == null ? null : new PackSize(amount, unit.get()),
                cost == null ? null : new PackPrice(cost, currency.text().strip()),
                day(bought),
                day(finished));
    }

    private @Nullable LocalDate day(FormField field) {
        return parser.date(field.text(), today).value();
    }

    private String openedError(String text) {
        FieldParser.Read<LocalDate> read = parser.date(text, today);
        @Nullable LocalDate first = day(bought);
        return isBefore(read.value(), first) ? words.text("shelf.error.opened") : read.error();
    }

    private String finishedError(String text) {
        FieldParser.Read<LocalDate> read = parser.date(text, today);
        @Nullable LocalDate first = day(opened);
        return isBefore(read.value(), first) ? words.text("shelf.error.finished") : read.error();
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    private String currencyError(String text) {
        return text.strip().length() > PackPrice.LONGEST_CURRENCY
                ? words.text("shelf.error.currency", PackPrice.LONGEST_CURRENCY)
                : "";
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? "" : parser.show(date);
    }

    /** The currency of a country; blank where that is not known. */
    private static String ofCountry(Locale region) {
        try {
            @Nullable Currency currency = Currency.getInstance(region);
            return currency == null ? "" : currency.getCurrencyCode();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
