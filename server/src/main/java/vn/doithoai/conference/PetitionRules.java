package vn.doithoai.conference;

import static vn.doithoai.conference.Decision.accept;
import static vn.doithoai.conference.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What may be done with a petition that is on record: put right, judged, answered, settled.
final class PetitionRules {
    private PetitionRules() {}

    static Decision<Event> edit(Conference hall, ProceedingsCommand.EditPetition c, Author by, Instant now) {
        return onPetition(hall, c.petition(), was -> {
            if (hall.plan().lacksField(c.field())) return refuse(Reason.UNKNOWN_FIELD);
            if (hall.plan().lacksAgency(c.agency())) return refuse(Reason.UNKNOWN_AGENCY);
            if (ProceedingsRules.outdated(c.revision(), was.revision()))
                return refuse(Reason.CHANGED_MEANWHILE, "name", was.author());
            return accept(new ProceedingsEvent.PetitionEdited(
                    was.id(),
                    c.text().orElse(was.text()),
                    c.field().or(was::field),
                    c.agency().or(was::agency),
                    by.name(),
                    now));
        });
    }

    static Decision<Event> classify(Conference hall, ProceedingsCommand.Classify c) {
        return onPetition(hall, c.petition(), was -> {
            if (hall.plan().lacksField(c.field())) return refuse(Reason.UNKNOWN_FIELD);
            return accept(new ProceedingsEvent.PetitionClassified(
                    was.id(), c.concern(), c.field().or(was::field)));
        });
    }

    static Decision<Event> markDuplicate(Conference hall, PetitionId id, Optional<PetitionId> of) {
        return onPetition(
                hall, id, was -> of.map(first -> repeats(hall, id, first)).orElseGet(() -> standsAlone(was)));
    }

    private static Decision<Event> repeats(Conference hall, PetitionId id, PetitionId of) {
        if (id.equals(of)) return refuse(Reason.DUPLICATE_OF_ITSELF);
        return onPetition(
                hall,
                of,
                first -> first.duplicateOf().isPresent()
                        ? refuse(Reason.DUPLICATE_OF_DUPLICATE)
                        : accept(new Result.Done(), duplicates(hall, id, of)));
    }

    private static Decision<Event> standsAlone(Petition was) {
        return was.duplicateOf().isPresent()
                ? accept(new ProceedingsEvent.PetitionToldApart(was.id()))
                : refuse(Reason.NOT_A_DUPLICATE);
    }

    /// What repeats a duplicate repeats the first, so that nobody has to follow a chain.
    private static List<Event> duplicates(Conference hall, PetitionId id, PetitionId of) {
        return Stream.concat(Stream.of(id), repeating(hall, id))
                .<Event>map(each -> new ProceedingsEvent.PetitionMarkedDuplicate(each, of))
                .toList();
    }

    private static Stream<PetitionId> repeating(Conference hall, PetitionId id) {
        return hall.proceedings()
                .petitions()
                .values()
                .filter(other -> other.duplicateOf().filter(id::equals).isPresent())
                .map(Petition::id);
    }

    /// Only what the desk itself has taken down goes, and only as long as nothing was built upon it. A complaint is not
    /// the desk's to strike out.
    static Decision<Event> strike(Conference hall, PetitionId id, Author by, Instant now) {
        return onPetition(hall, id, was -> {
            if (hall.sealed(was) || !was.takenDownHere()) return refuse(Reason.PETITION_KEPT);
            boolean answeredNow = hall.proceedings()
                    .answering()
                    .flatMap(Proceedings.Answering::petition)
                    .filter(id::equals)
                    .isPresent();
            if (was.inUse() || answeredNow || repeating(hall, id).findAny().isPresent()) {
                return refuse(Reason.PETITION_IN_USE);
            }
            return accept(new ProceedingsEvent.PetitionStruck(id, by.name(), now));
        });
    }

    static Decision<Event> restore(Conference hall, PetitionId id, Author by, Instant now) {
        if (hall.proceedings().petition(id).isPresent()) return refuse(Reason.NOT_STRUCK);
        return hall.proceedings()
                .whoStruck(id)
                .<Decision<Event>>map(_ -> accept(new ProceedingsEvent.PetitionRestored(id, by.name(), now)))
                .orElseGet(() -> refuse(Reason.UNKNOWN_PETITION));
    }

    static Decision<Event> assign(Conference hall, PetitionId id, AgencyId agency) {
        return onPetition(
                hall,
                id,
                _ -> hall.plan().lacksAgency(Optional.of(agency))
                        ? refuse(Reason.UNKNOWN_AGENCY)
                        : accept(new ProceedingsEvent.PetitionAssigned(id, agency)));
    }

    static Decision<Event> prepare(Conference hall, ProceedingsCommand.PrepareAnswer c, Author by) {
        return onPetition(hall, c.petition(), was -> {
            if (!by.mayPrepare(was)) return refuse(Reason.NOT_YOURS);
            Petition.Prepared before = was.prepared();
            if (ProceedingsRules.outdated(c.revision(), before.revision())) {
                return refuse(Reason.CHANGED_MEANWHILE, "name", before.author());
            }
            return accept(new ProceedingsEvent.AnswerPrepared(c.petition(), c.text(), by.name()));
        });
    }

    static Decision<Event> answer(Conference hall, ProceedingsCommand.RecordAnswer c, Author by, Instant now) {
        return onPetition(
                hall,
                c.petition(),
                was -> accept(
                        new Result.Answered(was.nextAnswer()),
                        new ProceedingsEvent.AnswerRecorded(
                                was.id(), was.nextAnswer(), c.by(), c.text(), by.name(), now)));
    }

    static Decision<Event> editAnswer(Conference hall, ProceedingsCommand.EditAnswer c, Author by, Instant now) {
        return onPetition(hall, c.petition(), petition -> {
            Optional<Petition.Answer> found = petition.answer(c.answer());
            if (found.isEmpty()) return refuse(Reason.UNKNOWN_ANSWER);
            Petition.Answer was = found.get();
            if (ProceedingsRules.outdated(c.revision(), was.revision()))
                return refuse(Reason.CHANGED_MEANWHILE, "name", was.author());
            return accept(new ProceedingsEvent.AnswerEdited(
                    petition.id(), was.id(), c.by().orElse(was.by()), c.text(), by.name(), now));
        });
    }

    static Decision<Event> conclude(Conference hall, ProceedingsCommand.ConcludePetition c, Author by, Instant now) {
        return onPetition(hall, c.petition(), was -> {
            if (hall.plan().lacksAgency(c.agency())) return refuse(Reason.UNKNOWN_AGENCY);
            if (c.supporting().stream().anyMatch(agency -> hall.plan().lacksAgency(Optional.of(agency)))) {
                return refuse(Reason.UNKNOWN_AGENCY);
            }
            if (c.outcome() == Outcome.ASSIGNED_VERIFY
                    && c.agency().or(was::agency).isEmpty()) {
                return refuse(Reason.AGENCY_MISSING);
            }
            if (ProceedingsRules.outdated(c.revision(), was.said().revision())) {
                return refuse(Reason.CHANGED_MEANWHILE, "name", was.saidBy());
            }
            LocalDate day = hall.plan().startsAt().toLocalDate();
            if (c.due().filter(due -> due.isBefore(day)).isPresent()) return refuse(Reason.DUE_BEFORE_CONFERENCE);
            Optional<LocalDate> due =
                    c.due().or(() -> c.outcome().owed() ? hall.deadlines().answer() : Optional.empty());
            return accept(new ProceedingsEvent.PetitionConcluded(
                    was.id(),
                    c.outcome(),
                    c.agency().or(was::agency),
                    c.supporting(),
                    due,
                    c.note(),
                    Optional.of(by.name()),
                    now));
        });
    }

    private static Decision<Event> onPetition(
            Conference hall, PetitionId id, Function<Petition, Decision<Event>> rule) {
        return hall.proceedings()
                .petition(id)
                .map(rule)
                .orElseGet(() -> hall.proceedings()
                        .whoStruck(id)
                        .<Decision<Event>>map(who -> refuse(Reason.PETITION_STRUCK, "name", who))
                        .orElseGet(() -> refuse(Reason.UNKNOWN_PETITION)));
    }
}
