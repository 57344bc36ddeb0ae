#include "models/volunteers/volunteerrow.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "models/people/phonenumber.h"
#include "models/places/postcode.h"
#include "models/tables/tabletext.h"
#include "models/volunteers/availabilityparser.h"
#include "models/volunteers/skill.h"
#include "models/volunteers/writtenname.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

using Field = VolunteerColumns::Field;

QString tr(const char *text) { return QCoreApplication::translate("VolunteerRow", text); }

/// What people write above each column, as headingKey() makes it.
const QHash<QString, Field> &synonyms()
{
    static const QList<std::pair<Field, QStringList>> table{
        {Field::Name,
         {u"name"_s, u"fullname"_s, u"volunteer"_s, u"volunteername"_s, u"who"_s, u"person"_s, u"contact"_s}},
        {Field::Forename, {u"forename"_s, u"forenames"_s, u"firstname"_s, u"first"_s, u"givenname"_s}},
        {Field::Surname, {u"surname"_s, u"lastname"_s, u"last"_s, u"familyname"_s}},
        {Field::Mobile,
         {u"mobile"_s, u"mobilenumber"_s, u"mobileno"_s, u"mobilephone"_s, u"mob"_s, u"cell"_s, u"whatsapp"_s,
          u"phone"_s, u"phonenumber"_s, u"phoneno"_s, u"telephone"_s, u"tel"_s, u"number"_s, u"contactnumber"_s}},
        {Field::Phone, {u"landline"_s, u"homephone"_s, u"hometel"_s, u"otherphone"_s, u"phone2"_s}},
        {Field::Email, {u"email"_s, u"emailaddress"_s, u"mail"_s, u"emails"_s}},
        {Field::Postcode, {u"postcode"_s, u"pcode"_s, u"zip"_s, u"postalcode"_s}},
        {Field::Skills,
         {u"cando"_s, u"skills"_s, u"skill"_s, u"roles"_s, u"role"_s, u"canhelpwith"_s, u"helpswith"_s, u"interests"_s,
          u"willdo"_s, u"happyto"_s, u"activities"_s}},
        {Field::Availability,
         {u"whenfree"_s, u"availability"_s, u"available"_s, u"free"_s, u"when"_s, u"times"_s, u"whenavailable"_s,
          u"freewhen"_s, u"daysfree"_s}},
        {Field::Limit,
         {u"maxperweek"_s, u"maxshifts"_s, u"maxshiftsperweek"_s, u"perweek"_s, u"howoften"_s, u"max"_s,
          u"shiftsperweek"_s, u"timesaweek"_s}},
        {Field::Since, {u"since"_s, u"joined"_s, u"volunteersince"_s, u"datejoined"_s, u"membersince"_s, u"started"_s}},
        {Field::Consent,
         {u"consent"_s, u"gdpr"_s, u"oktocontact"_s, u"contactconsent"_s, u"consented"_s, u"consentgiven"_s,
          u"dataconsent"_s}},
        {Field::Notes,
         {u"notes"_s, u"note"_s, u"comments"_s, u"comment"_s, u"remarks"_s, u"other"_s, u"anythingelse"_s}},
    };
    static const QHash<QString, Field> byKey = [] {
        QHash<QString, Field> keys;
        for (const auto &[field, words] : table) {
            for (const QString &word : words)
                keys.insert(word, field);
        }
        return keys;
    }();
    return byKey;
}

Consent consentFrom(const QString &cell)
{
    static const QStringList yes{u"y"_s, u"yes"_s, u"true"_s, u"1"_s, u"x"_s, u"given"_s, u"ok"_s, u"✓"_s};
    static const QStringList no{u"n"_s, u"no"_s, u"false"_s, u"0"_s, u"refused"_s, u"withdrawn"_s};
    const QString word = cell.toLower();
    if (yes.contains(word))
        return Consent::Given;
    return no.contains(word) ? Consent::Refused : Consent::Unknown;
}

} // namespace

QString VolunteerRow::name() const { return QString(forename + u' ' + surname).simplified(); }

VolunteerColumns::VolunteerColumns(const QStringList &heading)
{
    for (int i = 0; i < heading.size(); ++i) {
        const QString key = headingKey(heading[i]);
        const auto known = synonyms().constFind(key);
        if (known != synonyms().constEnd() && !m_columns.contains(*known))
            m_columns.insert(*known, i);
        else if (known != synonyms().constEnd() && *known == Field::Mobile && !m_columns.contains(Field::Phone))
            m_columns.insert(Field::Phone, i); // "Mobile" and "Phone" side by side
        else if (!key.isEmpty())
            m_unknown += cleanedText(heading[i]);
    }
}

bool VolunteerColumns::isHeading(const QStringList &cells)
{
    const VolunteerColumns columns(cells);
    return columns.isUsable() && columns.m_columns.size() >= 2;
}

QString VolunteerColumns::cell(const TableRow &row, Field field) const
{
    const int column = m_columns.value(field, -1);
    return column >= 0 && column < row.cells.size() ? cleanedText(row.cells[column]) : QString();
}

VolunteerRow VolunteerColumns::read(const TableRow &row) const
{
    VolunteerRow out;
    out.line = row.line;
    out.sourceText = row.sourceText();
    readName(row, out);
    readContacts(row, out);
    readTimes(row, out);
    readNotes(row, out);
    return out;
}

void VolunteerColumns::readName(const TableRow &row, VolunteerRow &out) const
{
    PersonName name = PersonName::fromParts(cell(row, Field::Forename), cell(row, Field::Surname));
    if (name.isEmpty())
        name = writtenName(cell(row, Field::Name));
    out.forename = name.forename;
    out.surname = name.surname;
}

void VolunteerColumns::readContacts(const TableRow &row, VolunteerRow &out) const
{
    for (const Field field : {Field::Mobile, Field::Phone}) {
        const QString text = cell(row, field);
        if (text.isEmpty())
            continue;
        const auto number = PhoneNumber::parse(text);
        if (!number) {
            out.problems += tr("“%1” is no phone number; it is kept in the note.").arg(text);
            out.notes += text;
        } else if (number->isMobile && out.mobile.isEmpty()) {
            out.mobile = number->display;
        } else {
            out.phone = number->display;
        }
    }
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    if (const QString email = cell(row, Field::Email).toLower(); mail.match(email).hasMatch()) {
        out.email = email;
    } else if (!email.isEmpty()) {
        out.problems += tr("“%1” is no e-mail address; it is kept in the note.").arg(email);
        out.notes += email;
    }
    const QString postcode = cell(row, Field::Postcode);
    out.postcode = tidyPostcode(postcode);
    if (!postcode.isEmpty() && out.postcode.isEmpty()) {
        out.problems += tr("“%1” is no postcode; it is kept in the note.").arg(postcode);
        out.notes += postcode;
    }
    const QString consent = cell(row, Field::Consent);
    out.consent = consentFrom(consent);
    if (!consent.isEmpty() && out.consent == Consent::Unknown)
        out.problems += tr("“%1” under consent is neither yes nor no; consent stays open.").arg(consent);
}

void VolunteerColumns::readTimes(const TableRow &row, VolunteerRow &out) const
{
    out.availabilityText = cell(row, Field::Availability);
    const auto reading = AvailabilityParser::parse(out.availabilityText);
    out.availability = reading.availability;
    if (!reading.isUnderstood())
        out.problems += tr("“%1” under times was not understood; it is kept as text.").arg(reading.notUnderstood);

    const QString limit = cell(row, Field::Limit);
    bool isNumber = false;
    const int shifts = limit.toInt(&isNumber);
    static const QRegularExpression unlimited(u"as many|unlimited|any|no limit|lots"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    out.isLimitSaid = (isNumber && shifts > 0) || unlimited.match(limit).hasMatch();
    if (isNumber && shifts > 0) {
        out.maxShiftsPerWeek = shifts;
    } else if (!limit.isEmpty() && !out.isLimitSaid) {
        out.problems += tr("“%1” shifts a week was not understood; it is kept in the note.").arg(limit);
        out.notes += limit;
    }
    out.sinceText = cell(row, Field::Since);
}

void VolunteerColumns::readNotes(const TableRow &row, VolunteerRow &out) const
{
    static const QRegularExpression separators(u"[,;/\\n|]"_s);
    for (const QString &skill : cell(row, Field::Skills).split(separators, Qt::SkipEmptyParts)) {
        if (!Skill::key(skill).isEmpty())
            out.skills += skill.simplified();
    }
    const QString note = cell(row, Field::Notes);
    if (note.isEmpty())
        return;
    static const QRegularExpression stairs(
        u"\\bno stairs|\\bstairs (?:are )?(?:hard|difficult)|can.?t (?:do|manage) stairs"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression newcomer(u"^new\\b|\\bpair (?:with|up)|first.?timer|\\bnewbie"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    out.avoidsStairs = stairs.match(note).hasMatch();
    out.isNew = newcomer.match(note).hasMatch();
    out.notes.prepend(note);
}

} // namespace rosette
