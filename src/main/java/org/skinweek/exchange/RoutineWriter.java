package org.skinweek.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.exchange.RoutineJson.ActiveJson;
import org.skinweek.exchange.RoutineJson.PinJson;
import org.skinweek.exchange.RoutineJson.ProductJson;
import org.skinweek.exchange.RoutineJson.ProfileJson;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinZone;
import org.skinweek.schedule.DateSchedule;

/** Writes routine files that {@link RoutineReader} reads back without loss. */
public final class RoutineWriter {
    private static final ObjectWriter INDENTED =
            RoutineMapper.JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private RoutineWriter() {}

    /** Writes a routine as indented JSON in UTF-8 and leaves the stream open. */
    public static void write(RoutineFile file, OutputStream out) throws IOException {
        try (JsonGenerator json = INDENTED.createGenerator(out)) {
            INDENTED.writeValue(json, routine(file));
            json.writeRaw('\n');
        }
    }

    private static RoutineJson routine(RoutineFile file) {
        return new RoutineJson(
                file.isDated() ? RoutineFile.DATED_FORMAT : RoutineFile.FORMAT,
                file.weekStart(),
                profile(file.profile()),
                ScheduleWriter.cycles(file.schedule()),
                file.products().stream()
                        .map(item -> product(item, file.schedule()))
                        .toList(),
                WeekJson.of(file.week(), file.repeats()),
                file.pins().stream()
                        .map(pin -> new PinJson(pin.day(), pin.session(), pin.product()))
                        .toList(),
                ScheduleWriter.exceptions(file.schedule()),
                ScheduleWriter.away(file.schedule()),
                ScheduleWriter.events(file.schedule()),
                file.history(),
                file.symptoms());
    }

    private static ProfileJson profile(SkinProfile profile) {
        return new ProfileJson(
                profile.stated(),
                profile.skinType(),
                sorted(profile.goals()),
                profile.pregnantOrPlanning(),
                sorted(profile.conditions()));
    }

    private static ProductJson product(RoutineFile.Item item, DateSchedule schedule) {
        Product product = item.product();
        Optional<ProductPack> inUse = product.packs().inUse();
        return new ProductJson(
                product.id(),
                product.name(),
                product.form(),
                item.categoryWord(),
                product.doses().stream()
                        .map(dose -> new ActiveJson(dose.active(), dose.otherName(), dose.percent()))
                        .toList(),
                saysZone(item.categoryWord(), product.statedZone()) ? null : product.statedZone(),
                product.spf(),
                product.prescription(),
                product.prescribedPerWeek(),
                item.weeksUsed(),
                product.wantedPerWeek(),
                sorted(product.preferredDays()),
                inUse.map(ProductPack::opened).orElse(null),
                inUse.map(ProductPack::periodAfterOpeningMonths).orElse(null),
                ScheduleWriter.rhythm(schedule, product.id()));
    }

    private static boolean saysZone(@Nullable String categoryWord, @Nullable SkinZone zone) {
        return categoryWord != null && SkinZone.ofCategory(categoryWord).equals(Optional.ofNullable(zone));
    }

    /** Sorts in the order of the constants, so that the same routine always makes the same file. */
    static <E extends Enum<E>> List<E> sorted(Collection<E> constants) {
        return constants.stream().sorted().toList();
    }
}
