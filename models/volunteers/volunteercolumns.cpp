#include "models/volunteers/volunteercolumns.h"

#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

using Field = VolunteerColumns::Field;

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
          u"phone"_s, u"phonenumber"_s, u"phoneno"_s, u"telephone"_s, u"tel"_s, u"contactnumber"_s}},
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

} // namespace

VolunteerColumns::VolunteerColumns(const QStringList &heading)
{
    int bareNumber = -1;
    for (int i = 0; i < heading.size(); ++i) {
        const QString key = headingKey(heading[i]);
        if (key == "number"_L1) {
            bareNumber = i;
            continue;
        }
        const auto known = synonyms().constFind(key);
        if (known != synonyms().constEnd() && !m_columns.contains(*known))
            m_columns.insert(*known, i);
        else if (known != synonyms().constEnd() && *known == Field::Mobile && !m_columns.contains(Field::Phone))
            m_columns.insert(Field::Phone, i); // "Mobile" and "Phone" side by side
        else if (!key.isEmpty())
            m_unknown += cleanedText(heading[i]);
    }
    if (bareNumber < 0)
        return;
    if (m_columns.contains(Field::Mobile))
        m_unknown += cleanedText(heading[bareNumber]); // of a member, or of the line
    else
        m_columns.insert(Field::Mobile, bareNumber);
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

} // namespace rosette
