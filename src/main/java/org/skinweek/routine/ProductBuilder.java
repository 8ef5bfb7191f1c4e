package org.skinweek.routine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a product of which little is told, or a copy in which little is changed. */
public final class ProductBuilder {
    private String id;
    private String name;
    private Form form;
    private final ProductCategory category;
    private List<Dose> doses;
    private @Nullable SkinZone statedZone;
    private @Nullable Integer spf;
    private boolean prescription;
    private @Nullable Integer prescribedPerWeek;
    private @Nullable LocalDate firstUsed;
    private @Nullable LocalDate starts;
    private @Nullable Integer wantedPerWeek;
    private Set<DayOfWeek> preferredDays = Set.of();
    private ProductPacks packs = ProductPacks.NONE;
    private @Nullable String ingredients;
    private boolean archived;

    private ProductBuilder(String id, String name, Form form, ProductCategory category, List<Dose> doses) {
        this.id = id;
        this.name = name;
        this.form = form;
        this.category = category;
        this.doses = doses;
    }

    /** Begins with nothing but actives, on the shelf since always. */
    public static ProductBuilder of(String id, String name, Form form, ProductCategory category, List<Dose> doses) {
        return new ProductBuilder(id, name, form, category, doses);
    }

    /** Begins with everything that another product says. */
    public static ProductBuilder from(Product product) {
        ProductBuilder copy = of(product.id(), product.name(), product.form(), product.category(), product.doses());
        copy.statedZone = product.statedZone();
        copy.spf = product.spf();
        copy.prescription = product.prescription();
        copy.prescribedPerWeek = product.prescribedPerWeek();
        copy.firstUsed = product.firstUsed();
        copy.starts = product.starts();
        copy.wantedPerWeek = product.wantedPerWeek();
        copy.preferredDays = product.preferredDays();
        copy.packs = product.packs();
        copy.ingredients = product.ingredients();
        copy.archived = product.archived();
        return copy;
    }

    /** Under another id. */
    public ProductBuilder id(String changed) {
        id = changed;
        return this;
    }

    /** As the user calls it. */
    public ProductBuilder name(String changed) {
        name = changed;
        return this;
    }

    /** Left on, or rinsed off. */
    public ProductBuilder form(Form changed) {
        form = changed;
        return this;
    }

    /** Its actives. */
    public ProductBuilder doses(List<Dose> changed) {
        doses = changed;
        return this;
    }

    /** Where it goes; absent leaves that to its name. */
    public ProductBuilder zone(@Nullable SkinZone changed) {
        statedZone = changed;
        return this;
    }

    /** Sun protection factor. */
    public ProductBuilder spf(@Nullable Integer changed) {
        spf = changed;
        return this;
    }

    /** Whether a doctor prescribed it. */
    public ProductBuilder prescription(boolean changed) {
        prescription = changed;
        return this;
    }

    /** Sessions a week that the prescriber asked for. */
    public ProductBuilder prescribedPerWeek(@Nullable Integer changed) {
        prescribedPerWeek = changed;
        return this;
    }

    /** Day of the first use. */
    public ProductBuilder firstUsed(@Nullable LocalDate changed) {
        firstUsed = changed;
        return this;
    }

    /** The first day from which it is to be used; absent lets it be used at once. */
    public ProductBuilder starts(@Nullable LocalDate changed) {
        starts = changed;
        return this;
    }

    /** Sessions a week that the user wishes. */
    public ProductBuilder wantedPerWeek(@Nullable Integer changed) {
        wantedPerWeek = changed;
        return this;
    }

    /** Weekdays that the user prefers. */
    public ProductBuilder preferredDays(Set<DayOfWeek> changed) {
        preferredDays = changed;
        return this;
    }

    /** The packs of it that there are and were. */
    public ProductBuilder packs(ProductPacks changed) {
        packs = changed;
        return this;
    }

    /**
     * When the pack in use was opened, and for how many months it keeps then. Where there is no pack to be used, there is
     * one from now on, unless nothing is told of it.
     */
    public ProductBuilder opened(@Nullable LocalDate day, @Nullable Integer months) {
        Optional<ProductPack> inUse = packs.inUse();
        if (inUse.isPresent() || day != null || months != null) {
            packs = packs.with(
                    inUse.orElseGet(() -> ProductPack.unknown(packs.nextId())).withOpened(day, months));
        }
        return this;
    }

    /** The list on its label, as it was pasted; absent without one. */
    public ProductBuilder ingredients(@Nullable String changed) {
        ingredients = changed;
        return this;
    }

    /** Whether it is used up or put away. */
    public ProductBuilder archived(boolean changed) {
        archived = changed;
        return this;
    }

    /** The product. */
    public Product build() {
        return new Product(
                id,
                name,
                form,
                category,
                doses,
                statedZone,
                spf,
                prescription,
                prescribedPerWeek,
                firstUsed,
                starts,
                wantedPerWeek,
                preferredDays,
                packs,
                ingredients,
                archived);
    }
}
