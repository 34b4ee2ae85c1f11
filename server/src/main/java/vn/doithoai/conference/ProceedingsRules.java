package vn.doithoai.conference;

import static vn.doithoai.conference.Decision.accept;
import static vn.doithoai.conference.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.doithoai.conference.Session.Status;

/// What may be recorded, and what a settled matter must say (R108-R121).
final class ProceedingsRules {
    private ProceedingsRules() {}

    static Decision<Event> decide(Conference hall, ProceedingsCommand command, Author by, Instant now) {
        return switch (command) {
            case ProceedingsCommand.SubmitPetition c -> submit(hall, c, by, now);
            case ProceedingsCommand.RecordPetition c -> record(hall, c, by, now);
            case ProceedingsCommand.EditPetition c -> edit(hall, c, by, now);
            case ProceedingsCommand.Classify(var id, var concern, var field) ->
                onPetition(hall, id, was -> {
                    if (hall.plan().lacksField(field)) return refuse(Reason.UNKNOWN_FIELD);
                    return accept(new ProceedingsEvent.PetitionClassified(id, concern, field.or(was::field)));
                });
            case ProceedingsCommand.MarkDuplicate(var id, var of) -> markDuplicate(hall, id, of);
            case ProceedingsCommand.AssignPetition(var id, var agency) ->
                onPetition(
                        hall,
                        id,
                        was -> hall.plan().agency(agency).isEmpty()
                                ? refuse(Reason.UNKNOWN_AGENCY)
                                : accept(new ProceedingsEvent.PetitionAssigned(id, agency)));
            case ProceedingsCommand.PrepareAnswer(var id, var text) ->
                onPetition(hall, id, was -> prepared(was, text, by));
            case ProceedingsCommand.AskBack(var text) ->
                hall.floor()
                        .currentTurn()
                        .<Decision<Event>>map(turn -> accept(new ProceedingsEvent.CitizenAskedBack(turn, text, now)))
                        .orElseGet(() -> refuse(Reason.NOBODY_SPEAKING));
            case ProceedingsCommand.InviteAnswer c -> inviteAnswer(hall, c, now);
            case ProceedingsCommand.RecordAnswer(var id, var who, var text) ->
                onPetition(
                        hall,
                        id,
                        was -> accept(
                                new Result.Answered(was.nextAnswer()),
                                new ProceedingsEvent.AnswerRecorded(id, was.nextAnswer(), who, text, by.name(), now)));
            case ProceedingsCommand.EditAnswer c -> editAnswer(hall, c, by, now);
            case ProceedingsCommand.ConcludePetition c -> conclude(hall, c, now);
            case ProceedingsCommand.WriteNote(var text, var item) -> note(hall, text, item, by, now);
            case ProceedingsCommand.RecordConclusion c -> sumUp(hall, c, by, now);
            case ProceedingsCommand.SignMinutes(var name) ->
                hall.session().status() == Status.CONCLUDED
                        ? accept(new ProceedingsEvent.MinutesSigned(name, now))
                        : refuse(Reason.NOT_YET_CONCLUDED);
        };
    }

    /// A matter that a delegate brings in writing, with a request to speak or without.
    static ProceedingsEvent brought(
            PetitionId id,
            String text,
            Delegate delegate,
            Optional<RequestId> request,
            Optional<String> field,
            Author by,
            Instant now) {
        return new ProceedingsEvent.PetitionReceived(
                id,
                text,
                Optional.of(delegate.id()),
                delegate.name(),
                delegate.unit(),
                delegate.group(),
                request,
                Source.WRITTEN_IN_HALL,
                field,
                Optional.empty(),
                by.name(),
                now);
    }

    /// What was part of the dialogue in this turn is so no longer: a complaint leaves every public screen at once
    /// (R115), an off-topic question is answered in writing (R114).
    static List<Event> steered(Conference hall, RequestId turn, Concern to) {
        if (to == Concern.NORMAL) return List.of();
        return hall.proceedings().of(turn).stream()
                .filter(petition -> petition.concern() == Concern.NORMAL)
                .map(petition -> classified(petition, to))
                .toList();
    }

    /// What the last decline took out of the dialogue is part of it again, unless a secretary judged otherwise since.
    static List<Event> steeredBack(Conference hall, RequestId turn) {
        Concern set = hall.floor()
                .request(turn)
                .flatMap(Request::declined)
                .map(DeclineReason::concern)
                .orElse(Concern.NORMAL);
        if (set == Concern.NORMAL) return List.of();
        return hall.proceedings().undoable().steered().stream()
                .flatMap(id -> hall.proceedings().petition(id).stream())
                .filter(petition -> petition.concern() == set)
                .map(petition -> classified(petition, Concern.NORMAL))
                .toList();
    }

    private static Event classified(Petition petition, Concern as) {
        return new ProceedingsEvent.PetitionClassified(petition.id(), as, petition.field());
    }

    private static Decision<Event> submit(
            Conference hall, ProceedingsCommand.SubmitPetition c, Author by, Instant now) {
        if (by.delegate().isPresent()) {
            if (c.delegate().isPresent() && !c.delegate().equals(by.delegate())) return refuse(Reason.NOT_YOURS);
            // A phone at home must not change minutes that were read out and signed.
            if (hall.session().status() == Status.CONCLUDED) return refuse(Reason.ALREADY_CONCLUDED);
        }
        if (hall.plan().lacksField(c.field())) return refuse(Reason.UNKNOWN_FIELD);
        Optional<Delegate> found = by.delegate().or(c::delegate).flatMap(hall.attendance()::delegate);
        if (found.isEmpty()) return refuse(Reason.UNKNOWN_DELEGATE);
        Delegate delegate = found.get();
        if (delegate.presence() == Delegate.Presence.WITHDRAWN) {
            return refuse(Reason.INVITATION_WITHDRAWN, "name", delegate.name());
        }
        if (hall.isTooMuch(by, 1)) return refuse(Reason.TOO_MANY_FROM_PHONE);
        PetitionId id = hall.proceedings().next();
        return accept(new Result.Recorded(id), brought(id, c.text(), delegate, Optional.empty(), c.field(), by, now));
    }

    private static Decision<Event> record(
            Conference hall, ProceedingsCommand.RecordPetition c, Author by, Instant now) {
        if (hall.plan().lacksField(c.field())) return refuse(Reason.UNKNOWN_FIELD);
        if (unknownAgency(hall, c.agency())) return refuse(Reason.UNKNOWN_AGENCY);
        if (c.delegate().isPresent()
                && c.delegate().flatMap(hall.attendance()::delegate).isEmpty()) {
            return refuse(Reason.UNKNOWN_DELEGATE);
        }
        Optional<RequestId> turn = c.request().or(() -> spokenNow(hall, c));
        if (turn.isPresent() && turn.flatMap(hall.floor()::request).isEmpty()) return refuse(Reason.UNKNOWN_REQUEST);
        boolean nobody = c.delegate().isEmpty() && c.by().isEmpty();
        if (c.source() == Source.SPOKEN && turn.isEmpty() && nobody) return refuse(Reason.NO_CURRENT_TURN);
        Optional<Delegate> delegate = c.delegate()
                .or(() -> c.by().isPresent()
                        ? Optional.empty()
                        : turn.flatMap(hall.floor()::request).map(Request::delegate))
                .flatMap(hall.attendance()::delegate);
        PetitionId id = hall.proceedings().next();
        return accept(
                new Result.Recorded(id),
                new ProceedingsEvent.PetitionReceived(
                        id,
                        c.text(),
                        delegate.map(Delegate::id),
                        c.by().or(() -> delegate.map(Delegate::name)).orElse(""),
                        delegate.map(Delegate::unit).orElse(""),
                        delegate.flatMap(Delegate::group),
                        turn,
                        c.source(),
                        c.field(),
                        c.agency(),
                        by.name(),
                        now));
    }

    /// The turn under way, when what was spoken is nobody else's.
    private static Optional<RequestId> spokenNow(Conference hall, ProceedingsCommand.RecordPetition c) {
        if (c.source() != Source.SPOKEN || c.by().isPresent()) return Optional.empty();
        return hall.floor()
                .currentTurn()
                .flatMap(hall.floor()::request)
                .filter(turn ->
                        c.delegate().filter(who -> !who.equals(turn.delegate())).isEmpty())
                .map(Request::id);
    }

    private static Decision<Event> edit(Conference hall, ProceedingsCommand.EditPetition c, Author by, Instant now) {
        return onPetition(hall, c.petition(), was -> {
            if (hall.plan().lacksField(c.field())) return refuse(Reason.UNKNOWN_FIELD);
            if (unknownAgency(hall, c.agency())) return refuse(Reason.UNKNOWN_AGENCY);
            if (outdated(c.revision(), was.revision())) return refuse(Reason.CHANGED_MEANWHILE, "name", was.author());
            return accept(new ProceedingsEvent.PetitionEdited(
                    was.id(),
                    c.text().orElse(was.text()),
                    c.field().or(was::field),
                    c.agency().or(was::agency),
                    by.name(),
                    now));
        });
    }

    private static Decision<Event> markDuplicate(Conference hall, PetitionId id, PetitionId of) {
        return onPetition(hall, id, was -> {
            if (id.equals(of)) return refuse(Reason.DUPLICATE_OF_ITSELF);
            return onPetition(
                    hall,
                    of,
                    first -> first.duplicateOf().isPresent()
                            ? refuse(Reason.DUPLICATE_OF_DUPLICATE)
                            : accept(new Result.Done(), duplicates(hall, id, of)));
        });
    }

    /// What repeats a duplicate repeats the first, so that nobody has to follow a chain.
    private static List<Event> duplicates(Conference hall, PetitionId id, PetitionId of) {
        Stream<PetitionId> repeating = hall.proceedings()
                .petitions()
                .values()
                .filter(other -> other.duplicateOf().filter(id::equals).isPresent())
                .map(Petition::id);
        return Stream.concat(Stream.of(id), repeating)
                .<Event>map(each -> new ProceedingsEvent.PetitionMarkedDuplicate(each, of))
                .toList();
    }

    private static Decision<Event> inviteAnswer(Conference hall, ProceedingsCommand.InviteAnswer c, Instant now) {
        Optional<Reason> closed = hall.session().whyNotInSession();
        if (closed.isPresent()) return refuse(closed.get());
        if (unknownAgency(hall, c.agency())) return refuse(Reason.UNKNOWN_AGENCY);
        Optional<Petition> matter = c.petition().flatMap(hall.proceedings()::petition);
        if (c.petition().isPresent() && matter.isEmpty()) return refuse(Reason.UNKNOWN_PETITION);
        if (matter.filter(hall::sealed).isPresent()) return refuse(Reason.NOT_FOR_DIALOGUE);
        String who = c.agency()
                .flatMap(hall.plan()::agency)
                .map(Plan.Agency::name)
                .or(c::person)
                .orElse("");
        return accept(new ProceedingsEvent.AnswerInvited(c.petition(), who, now));
    }

    private static Decision<Event> editAnswer(
            Conference hall, ProceedingsCommand.EditAnswer c, Author by, Instant now) {
        return onPetition(hall, c.petition(), petition -> {
            Optional<Petition.Answer> found = petition.answer(c.answer());
            if (found.isEmpty()) return refuse(Reason.UNKNOWN_ANSWER);
            Petition.Answer was = found.get();
            if (outdated(c.revision(), was.revision())) return refuse(Reason.CHANGED_MEANWHILE, "name", was.author());
            return accept(new ProceedingsEvent.AnswerEdited(
                    petition.id(), was.id(), c.by().orElse(was.by()), c.text(), by.name(), now));
        });
    }

    private static Decision<Event> conclude(Conference hall, ProceedingsCommand.ConcludePetition c, Instant now) {
        return onPetition(hall, c.petition(), was -> {
            if (unknownAgency(hall, c.agency())) return refuse(Reason.UNKNOWN_AGENCY);
            if (c.supporting().stream().anyMatch(agency -> unknownAgency(hall, Optional.of(agency)))) {
                return refuse(Reason.UNKNOWN_AGENCY);
            }
            if (c.outcome() == Outcome.ASSIGNED_VERIFY
                    && c.agency().or(was::agency).isEmpty()) {
                return refuse(Reason.AGENCY_MISSING);
            }
            LocalDate day = hall.plan().startsAt().toLocalDate();
            if (c.due().filter(due -> due.isBefore(day)).isPresent()) return refuse(Reason.DUE_BEFORE_CONFERENCE);
            Optional<LocalDate> due = c.due()
                    .or(() -> c.outcome().owed() ? Optional.of(hall.plan().answerDue()) : Optional.empty());
            return accept(new ProceedingsEvent.PetitionConcluded(
                    was.id(), c.outcome(), c.agency().or(was::agency), c.supporting(), due, c.note(), now));
        });
    }

    private static Decision<Event> note(Conference hall, String text, Optional<ItemId> item, Author by, Instant now) {
        if (item.isPresent() && item.flatMap(hall.agenda()::item).isEmpty()) return refuse(Reason.UNKNOWN_ITEM);
        Optional<ItemId> under = item.or(() -> hall.agenda().current().map(Agenda.Item::id));
        NoteId id = hall.proceedings().nextNote();
        return accept(new Result.Noted(id), new ProceedingsEvent.NoteWritten(id, under, text, by.name(), now));
    }

    private static Decision<Event> sumUp(
            Conference hall, ProceedingsCommand.RecordConclusion c, Author by, Instant now) {
        Proceedings.Conclusion was = hall.proceedings().concluded();
        if (outdated(c.revision(), was.revision())) return refuse(Reason.CHANGED_MEANWHILE, "name", was.author());
        return accept(new ProceedingsEvent.ConclusionRecorded(c.text(), by.name(), now));
    }

    /// Whether somebody else has changed these words since they were seen.
    private static boolean outdated(Optional<Integer> seen, int now) {
        return seen.isPresent() && seen.get() != now;
    }

    private static Decision<Event> prepared(Petition was, String text, Author by) {
        return by.mayPrepare(was)
                ? accept(new ProceedingsEvent.AnswerPrepared(was.id(), text, by.name()))
                : refuse(Reason.NOT_YOURS);
    }

    private static Decision<Event> onPetition(
            Conference hall, PetitionId id, Function<Petition, Decision<Event>> rule) {
        return hall.proceedings().petition(id).map(rule).orElseGet(() -> refuse(Reason.UNKNOWN_PETITION));
    }

    private static boolean unknownAgency(Conference hall, Optional<AgencyId> agency) {
        return agency.isPresent() && agency.flatMap(hall.plan()::agency).isEmpty();
    }
}
