package org.skinweek.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skinweek.advice.Blocking;
import org.skinweek.planner.PlanDiff;
import org.skinweek.planner.ProductIntroduction;
import org.skinweek.planner.Proposal;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Rule;
import org.skinweek.words.ReasonWords;

/**
 * What {@code skinweek plan} found for one routine.
 *
 * @param routine the routine with the week as it was
 * @param proposal the week that was found
 * @param parts what each treatment got, in the order of the products
 * @param introductions when each product begins that is new to the skin and irritates, the first first
 * @param reasons why each treatment is where it is, in order of time
 * @param lines the same in one line for each product and time of day
 * @param leaving why each use that leaves its place does so, for people, without a full stop
 * @param forced what is flagged all the same, because pins or the past force it
 * @param explained whether there was time for every reason; some may be missing otherwise
 * @param millis how long the search took
 */
public record PlanReport(
        RoutineFile routine,
        Proposal proposal,
        List<Part> parts,
        List<Start> introductions,
        List<Reason> reasons,
        List<ReasonWords.Line> lines,
        Map<Use, String> leaving,
        List<Forced> forced,
        boolean explained,
        long millis) {
    /** Copies the lists. */
    public PlanReport {
        parts = List.copyOf(parts);
        introductions = List.copyOf(introductions);
        reasons = List.copyOf(reasons);
        lines = List.copyOf(lines);
        leaving = Map.copyOf(leaving);
        forced = List.copyOf(forced);
    }

    /**
     * What became of the wish for one product.
     *
     * @param product index of the product
     * @param usual true when nobody wished, so that what is usual for the skin was wished for
     * @param forbidden the rule that forbids every use, where what is usual is none
     * @param blocking what made the wish give; empty when it was granted, or when nothing is known
     * @param origin whose number it is, or why it is none, for people, without a full stop
     * @param message why the wish gave, for people; empty when it was granted
     * @param room what would make room for one more use, for people; empty when nothing small does
     */
    public record Part(
            int product,
            boolean usual,
            Optional<Rule> forbidden,
            Optional<Blocking> blocking,
            String origin,
            String message,
            String room) {}

    /**
     * When a product begins that is new to the skin.
     *
     * @param introduction its day
     * @param why what decides that, for people
     */
    public record Start(ProductIntroduction introduction, String why) {
        /** True when it begins after the first day of the week. */
        public boolean waits() {
            return introduction.waits();
        }
    }

    /**
     * Why a use is where it is.
     *
     * @param use the use
     * @param text the reason, for people
     */
    public record Reason(Use use, String text) {}

    /**
     * A flag that the week has all the same.
     *
     * @param flag the flag
     * @param message what was found, for people
     */
    public record Forced(Flag flag, String message) {}

    /** The week as it was. */
    public Timeline before() {
        return proposal.task().week();
    }

    /** The routine with the week that was found. */
    public RoutineFile planned() {
        return routine.withWeek(routine.week(proposal.uses()));
    }

    /** What the week changes of the present one. */
    public PlanDiff diff() {
        return PlanDiff.between(before().planned(), proposal.uses());
    }

    /** The uses that were wished for. */
    public int times(Part part) {
        return proposal.task().wishes().get(part.product()).times();
    }

    /** The uses that were found. */
    public int got(Part part) {
        return proposal.got().get(part.product());
    }

    /** When a product begins that waits; absent for all others. */
    public Optional<Start> waiting(int product) {
        return introductions.stream()
                .filter(start -> start.waits() && start.introduction().product() == product)
                .findFirst();
    }

    /** The date on which a product begins; empty where the file does not say when the week is. */
    public Optional<LocalDate> date(Start start) {
        return Optional.ofNullable(routine.weekStart())
                .map(monday -> monday.plusDays(start.introduction().inDays()));
    }

    /** True when a wish had to give. */
    public boolean gave() {
        return parts.stream().anyMatch(this::gave);
    }

    /** True when the wish of this part had to give. */
    public boolean gave(Part part) {
        return got(part) < times(part);
    }

    /** The report as one line of JSON, without a line end. */
    public String toJson() {
        return ReportJson.line(json -> {
            ReportJson report = new ReportJson(json, before());
            json.writeFieldName("plan");
            RoutineWriter.plan(json, planned().week(), routine.repeats());
            json.writeNumberField("cost", proposal.cost().total());
            json.writeBooleanField("proven", proposal.proven());
            json.writeNumberField("bound", proposal.bound());
            report.terms("terms", proposal.cost().terms());
            writeParts(json, report);
            writeGave(json, report);
            writeIntroductions(json, report);
            writeMoved(json, report);
            report.uses("added", diff().added());
            writeRemoved(json, report);
            writeReasons(json, report);
            writeForced(json, report);
            json.writeBooleanField("explained", explained);
            json.writeNumberField("millis", millis);
        });
    }

    private void writeParts(JsonGenerator json, ReportJson report) throws IOException {
        json.writeArrayFieldStart("parts");
        for (Part part : parts) {
            json.writeStartObject();
            writeWish(json, report, part);
            json.writeBooleanField("usual", part.usual());
            if (part.forbidden().isPresent()) {
                json.writeStringField("forbidden", part.forbidden().get().id());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeWish(JsonGenerator json, ReportJson report, Part part) throws IOException {
        String id = report.id(part.product());
        json.writeStringField("wish", "%s %s a week".formatted(id, times(part)));
        json.writeStringField("product", id);
        json.writeNumberField("times", times(part));
        json.writeNumberField("got", got(part));
    }

    private void writeGave(JsonGenerator json, ReportJson report) throws IOException {
        json.writeArrayFieldStart("gave");
        for (Part part : parts) {
            if (gave(part)) {
                json.writeStartObject();
                writeWish(json, report, part);
                report.rules(
                        "because",
                        part.blocking().map(Blocking::rules).stream()
                                .flatMap(Collection::stream)
                                .toList());
                report.products(
                        "with",
                        part.blocking().map(Blocking::wishes).stream()
                                .flatMap(Collection::stream)
                                .toList());
                json.writeBooleanField(
                        "minimal", part.blocking().map(Blocking::minimal).orElse(false));
                json.writeStringField("message", part.message());
                if (!part.room().isEmpty()) {
                    json.writeStringField("room", part.room());
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void writeIntroductions(JsonGenerator json, ReportJson report) throws IOException {
        json.writeArrayFieldStart("introductions");
        for (Start start : introductions) {
            if (start.waits()) {
                json.writeStartObject();
                json.writeStringField("product", report.id(start.introduction().product()));
                Optional<LocalDate> date = date(start);
                if (date.isPresent()) {
                    json.writeStringField("starts", date.get().toString());
                } else {
                    json.writeNumberField("starts", start.introduction().inDays());
                }
                json.writeStringField("why", start.why());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void writeMoved(JsonGenerator json, ReportJson report) throws IOException {
        json.writeArrayFieldStart("moved");
        for (PlanDiff.Move move : diff().moved()) {
            json.writeStartObject();
            json.writeStringField("product", report.id(move.from().product()));
            json.writeObjectFieldStart("from");
            report.session(move.from());
            json.writeEndObject();
            json.writeObjectFieldStart("to");
            report.session(move.to());
            json.writeEndObject();
            json.writeStringField("reason", leaving.getOrDefault(move.from(), ""));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeRemoved(JsonGenerator json, ReportJson report) throws IOException {
        json.writeArrayFieldStart("removed");
        for (Use use : diff().removed()) {
            json.writeStartObject();
            report.session(use);
            json.writeStringField("product", report.id(use.product()));
            json.writeStringField("reason", leaving.getOrDefault(use, ""));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeReasons(JsonGenerator json, ReportJson report) throws IOException {
        json.writeArrayFieldStart("reasons");
        for (Reason reason : reasons) {
            json.writeStartObject();
            report.session(reason.use());
            json.writeStringField("product", report.id(reason.use().product()));
            json.writeStringField("reason", reason.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeForced(JsonGenerator json, ReportJson report) throws IOException {
        json.writeArrayFieldStart("forced");
        for (Forced flag : forced) {
            json.writeStartObject();
            report.flag(flag.flag(), flag.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
