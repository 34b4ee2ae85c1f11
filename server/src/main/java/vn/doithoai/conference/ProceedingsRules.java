package vn.doithoai.conference;

import static vn.doithoai.conference.Decision.accept;
import static vn.doithoai.conference.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.Session.Status;

/// What may be recorded, and what a settled matter must say (R108-R121).
final class ProceedingsRules {
    private ProceedingsRules() {}

    static Decision<Event> decide(Conference hall, ProceedingsCommand command, Author by, Instant now) {
        return switch (command) {
            case ProceedingsCommand.SubmitPetition c -> submit(hall, c, by, now);
            case ProceedingsCommand.RecordPetition c -> record(hall, c, by, now);
            case ProceedingsCommand.EditPetition c -> PetitionRules.edit(hall, c, by, now);
            case ProceedingsCommand.Classify c -> PetitionRules.classify(hall, c);
            case ProceedingsCommand.MarkDuplicate(var id, var of) -> PetitionRules.markDuplicate(hall, id, of);
            case ProceedingsCommand.StrikePetition(var id) -> PetitionRules.strike(hall, id, by, now);
            case ProceedingsCommand.RestorePetition(var id) -> PetitionRules.restore(hall, id, by, now);
            case ProceedingsCommand.AssignPetition(var id, var agency) -> PetitionRules.assign(hall, id, agency);
            case ProceedingsCommand.PrepareAnswer c -> PetitionRules.prepare(hall, c, by);
            case ProceedingsCommand.AskBack(var text) ->
                hall.floor()
                        .currentTurn()
                        .<Decision<Event>>map(turn -> accept(new ProceedingsEvent.CitizenAskedBack(turn, text, now)))
                        .orElseGet(() -> refuse(Reason.NOBODY_SPEAKING));
            case ProceedingsCommand.InviteAnswer c -> inviteAnswer(hall, c, now);
            case ProceedingsCommand.RecordAnswer c -> PetitionRules.answer(hall, c, by, now);
            case ProceedingsCommand.EditAnswer c -> PetitionRules.editAnswer(hall, c, by, now);
            case ProceedingsCommand.ConcludePetition c -> PetitionRules.conclude(hall, c, by, now);
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
        if (delegate.isWithdrawn()) {
            return refuse(Reason.INVITATION_WITHDRAWN, "name", delegate.name());
        }
        if (hall.isTooMuch(by, 1)) return refuse(Reason.TOO_MANY_FROM_PHONE);
        PetitionId id = hall.proceedings().next();
        return accept(new Result.Recorded(id), brought(id, c.text(), delegate, Optional.empty(), c.field(), by, now));
    }

    private static Decision<Event> record(
            Conference hall, ProceedingsCommand.RecordPetition c, Author by, Instant now) {
        if (hall.plan().lacksField(c.field())) return refuse(Reason.UNKNOWN_FIELD);
        if (hall.plan().lacksAgency(c.agency())) return refuse(Reason.UNKNOWN_AGENCY);
        if (hall.plan().lacksGroup(c.group())) return refuse(Reason.UNKNOWN_GROUP);
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
                        delegate.isPresent() ? delegate.flatMap(Delegate::group) : c.group(),
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

    private static Decision<Event> inviteAnswer(Conference hall, ProceedingsCommand.InviteAnswer c, Instant now) {
        Optional<Reason> closed = hall.session().whyNotInSession();
        if (closed.isPresent()) return refuse(closed.get());
        if (hall.plan().lacksAgency(c.agency())) return refuse(Reason.UNKNOWN_AGENCY);
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
    static boolean outdated(Optional<Integer> seen, int now) {
        return seen.isPresent() && seen.get() != now;
    }
}
