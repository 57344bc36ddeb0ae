#include "models/output/personrecord.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/people/contactpoint.h"
#include "models/people/franchisemarker.h"
#include "models/people/objection.h"
#include "models/people/personrepository.h"
#include "models/places/doorrepository.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PersonRecord", text); }

QString yesNo(bool is) { return is ? tr("yes") : tr("no"); }

/// Adds what is not empty.
class SectionMaker
{
public:
    explicit SectionMaker(const QString &title) : m_section{title, {}} {}

    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_section.rows += {label, value};
    }
    void add(const QString &label, QDate day)
    {
        if (day.isValid())
            add(label, day.toString(u"d MMMM yyyy"_s));
    }
    PersonRecord::Section section() const { return m_section; }

private:
    PersonRecord::Section m_section;
};

Result<PersonRecord::Section> identity(Connection &c, const Person &person)
{
    SectionMaker maker(tr("Who you are"));
    maker.add(tr("Name"), person.displayName());
    maker.add(tr("Title"), person.title);
    ROSETTE_ASSIGN(const auto door, DoorRepository::find(c, person.door));
    if (door) {
        maker.add(tr("Address"), QStringList{door->label(), door->postcode}.join(u", "_s));
        maker.add(tr("Ward"), door->wardName);
        maker.add(tr("Not to be visited at this door"), door->isDoNotKnock ? yesNo(true) : QString());
    }
    maker.add(tr("In our records since"), instantText(person.createdAt));
    return maker.section();
}

Result<PersonRecord::Section> registration(Connection &c, const Person &person)
{
    SectionMaker maker(tr("From the register of electors"));
    ROSETTE_ASSIGN(const auto entry, PersonRepository::registration(c, person.id));
    if (!entry)
        return maker.section();
    ROSETTE_ASSIGN(const QString meaning, FranchiseMarkerRepository::meaning(c, entry->marker));
    maker.add(tr("Number"), entry->numberText);
    maker.add(tr("On the register now"), yesNo(entry->isCurrent));
    maker.add(tr("Name as printed"), entry->sourceName);
    maker.add(tr("Address as printed"), entry->sourceAddress);
    maker.add(tr("Marker"), entry->marker.isEmpty() ? QString() : entry->marker + u" · "_s + meaning);
    maker.add(tr("Opted out of the open register"), yesNo(entry->isOptedOut));
    maker.add(tr("Date of birth"), entry->birthDate);
    maker.add(tr("Comes of age"), entry->attainmentDate);
    maker.add(tr("Register supplied by"), entry->supplier);
    return maker.section();
}

Result<PersonRecord::Section> contacts(Connection &c, const Person &person)
{
    SectionMaker maker(tr("How to reach you"));
    ROSETTE_ASSIGN(const QList<ContactPoint> points, ContactPointRepository::list(c, person.id));
    for (const ContactPoint &point : points) {
        QStringList words{point.value, point.consent == Consent::Given     ? tr("you agreed to be contacted")
                                       : point.consent == Consent::Refused ? tr("you refused to be contacted")
                                                                           : tr("you were not asked")};
        if (point.consentAt > 0)
            words += instantText(point.consentAt);
        if (!point.consentRecordedBy.isEmpty())
            words += tr("noted by %1").arg(point.consentRecordedBy);
        maker.add(point.kind == ContactKind::Email    ? tr("E-mail")
                  : point.kind == ContactKind::Mobile ? tr("Mobile")
                                                      : tr("Landline"),
                  words.join(u", "_s));
    }
    return maker.section();
}

Result<PersonRecord::Section> notes(Connection &c, const Person &person)
{
    SectionMaker maker(tr("What we noted"));
    maker.add(tr("Do not contact"), yesNo(person.isDoNotContact));
    ROSETTE_ASSIGN(const ContactWays objections, ObjectionRepository::of(c, person.id));
    QStringList ways;
    for (const ContactWay way : contactWays()) {
        if (objections.testFlag(way))
            ways += objectionText(way);
    }
    maker.add(tr("What you asked of us"), ways.join(u", "_s));
    maker.add(tr("Moved away"), yesNo(person.hasMoved));
    maker.add(tr("Deceased"), person.isDeceased ? yesNo(true) : QString());
    maker.add(tr("Note"), person.note);
    return maker.section();
}

Result<PersonRecord::Section> volunteering(Connection &c, const Person &person)
{
    SectionMaker maker(tr("As a volunteer"));
    ROSETTE_ASSIGN(const auto volunteer, VolunteerRepository::findByPerson(c, person.id));
    if (!volunteer)
        return maker.section();
    maker.add(tr("May be asked to help"), yesNo(volunteer->isActive));
    maker.add(tr("Postcode"), volunteer->postcode);
    maker.add(tr("Since"), volunteer->sinceText);
    maker.add(tr("Can do"), volunteer->skills.join(u", "_s));
    maker.add(tr("When free"), volunteer->availabilityText);
    maker.add(tr("No stairs"), volunteer->avoidsStairs ? yesNo(true) : QString());
    maker.add(tr("Note"), volunteer->note);
    return maker.section();
}

} // namespace

QString PersonRecord::madeLine() const { return tr("%1 · made on %2").arg(campaign, instantText(madeAt)); }

QString PersonRecord::rightsText()
{
    return tr("You may ask us to put right what is wrong, to delete what we need not keep, and to leave you in peace; "
              "and you may complain to the Information Commissioner’s Office, ico.org.uk.");
}

QString recordFormatKey(RecordFormat format)
{
    switch (format) {
    case RecordFormat::Pdf:
        return u"pdf"_s;
    case RecordFormat::Html:
        return u"html"_s;
    case RecordFormat::Json:
        return u"json"_s;
    }
    return {};
}

Result<RecordFormat> recordFormatFrom(const QString &text)
{
    for (const RecordFormat format : {RecordFormat::Pdf, RecordFormat::Html, RecordFormat::Json}) {
        if (text.compare(recordFormatKey(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return Error{ErrorCode::Invalid, tr("A person’s record cannot be had as “%1”: choose pdf, html or json.").arg(text), {}};
}

Result<PersonRecord> loadPersonRecord(Connection &connection, PersonId id, qint64 nowMs)
{
    ROSETTE_ASSIGN(const auto person, PersonRepository::find(connection, id));
    if (!person)
        return Error{ErrorCode::NotFound, tr("This person is no longer in the campaign."), {}};
    ROSETTE_ASSIGN(const CampaignInfo campaign, CampaignInfoRepository::load(connection));
    PersonRecord record{person->displayName(), campaign.name, campaign.privacyLine, nowMs, {}, {}};
    for (const auto part : {identity, registration, contacts, notes, volunteering}) {
        ROSETTE_ASSIGN(const PersonRecord::Section section, part(connection, *person));
        record.sections += section;
    }
    record.sections.removeIf([](const PersonRecord::Section &section) { return section.rows.isEmpty(); });
    ROSETTE_ASSIGN(record.history, PersonHistory::load(connection, id, PersonHistory::Reader::ThePerson));
    return record;
}

Result<PersonRecord> exportPersonRecord(const ExportContext &context, PersonId person, RecordFormat format, const QString &path)
{
    ROSETTE_ASSIGN(const PersonRecord record, loadPersonRecord(context.connection, person, context.clock.nowMs()));
    ROSETTE_ASSIGN(const Clearance clearance,
                   Gate::pass(context.connection, Purpose::OwnRecord, {GateRow{.person = person, .door = {}}}, context.clock.today()));
    const ReleaseNote note{tr("What we hold about a person"), recordFormatKey(format), record.name, int(record.history.size()), 1};
    const auto write = [&](QIODevice &device) -> Status {
        if (format == RecordFormat::Pdf)
            return drawPersonRecord(device, record);
        device.write(format == RecordFormat::Html ? personRecordHtml(record) : personRecordJson(record));
        return {};
    };
    ROSETTE_CHECK(Gate::release(context.file, context.connection, clearance, note, path, context.clock, write));
    return record;
}

} // namespace rosette
