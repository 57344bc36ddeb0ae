#include "models/register/registerlayout.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

using Field = RegisterField;
using Column = RegisterLayout::Column;

const QHash<QChar, RegisterChange> kLetters{
    {u'A', RegisterChange::Added}, {u'M', RegisterChange::Amended}, {u'D', RegisterChange::Removed}};
/// Of 2016 (D, M, N) and of 2026 (N, A, D): only N is new.
const QHash<QChar, RegisterChange> kLettersWithNew{{u'N', RegisterChange::Added},
                                                   {u'A', RegisterChange::Amended},
                                                   {u'M', RegisterChange::Amended},
                                                   {u'D', RegisterChange::Removed}};
const QHash<QChar, RegisterChange> kSigns{
    {u'+', RegisterChange::Added}, {u'=', RegisterChange::Amended}, {u'-', RegisterChange::Removed}};

Column needed(Field field, const QStringList &names) { return {field, names, true}; }

RegisterLayout xpressFull()
{
    return {u"xpress-full"_s,
            u"Xpress"_s,
            false,
            false,
            {needed(Field::District, {u"electornumberprefix"_s}),
             needed(Field::Number, {u"electornumber"_s}),
             {Field::Suffix, {u"electornumbersuffix"_s}},
             {Field::Marker, {u"electormarkers"_s, u"electormarker"_s}},
             {Field::BirthDate, {u"electordob"_s}},
             {Field::WholeName, {u"electorname"_s, u"electorsurnameelectorforename"_s}},
             {Field::Surname, {u"electorsurname"_s}},
             {Field::Forename, {u"electorforename"_s}},
             {Field::Postcode, {u"postcode"_s}},
             needed(Field::Address, {u"address#"_s}),
             {Field::Uprn, {u"uprn"_s, u"propertyuprn"_s}}}};
}

RegisterLayout xpressUpdate()
{
    return {u"xpress-update"_s,
            u"Xpress"_s,
            true,
            false,
            {needed(Field::Number, {u"electornumber"_s}),
             needed(Field::DeletedMonth, {u"electordeletedmonth"_s}),
             needed(Field::CreatedMonth, {u"electorcreatedmonth"_s}),
             {Field::ChangedMonth, {u"electorchangedmonth"_s}},
             {Field::District, {u"districtref"_s}},
             {Field::Marker, {u"markersregistertext"_s}},
             {Field::BirthDate, {u"electordob"_s}},
             {Field::Surname, {u"electorsurname"_s}},
             {Field::Forename, {u"electorforename"_s}},
             {Field::Postcode, {u"propertypostcode"_s}},
             needed(Field::Address, {u"propertyaddress#"_s}),
             {Field::Uprn, {u"uprn"_s, u"propertyuprn"_s}},
             {Field::RecordTotal, {u"recordtotal"_s}}}};
}

QList<Column> erosColumns()
{
    return {needed(Field::District, {u"pd"_s}),
            needed(Field::Number, {u"eno"_s}),
            needed(Field::Surname, {u"surname"_s}),
            {Field::Suffix, {u"suffix"_s}},
            {Field::Title, {u"title"_s}},
            {Field::Forename, {u"firstname"_s, u"firstnames"_s}},
            {Field::MiddleNames, {u"initials"_s}},
            {Field::AttainmentDate, {u"dateofattainment"_s}},
            {Field::Marker, {u"franchiseflag"_s}},
            needed(Field::Address, {u"address#"_s}),
            {Field::Postcode, {u"postcode"_s}},
            {Field::OptOut, {u"optout"_s, u"optoutflag"_s}},
            {Field::Ward, {u"ward"_s, u"wardname"_s}},
            {Field::Uprn, {u"uprn"_s}}};
}

RegisterLayout erosFull() { return {u"eros-full"_s, u"Eros (Idox, Halarose)"_s, false, false, erosColumns()}; }

RegisterLayout erosUpdate()
{
    return {u"eros-update"_s,
            u"Eros (Idox, Halarose)"_s,
            true,
            false,
            erosColumns() << needed(Field::Change, {u"status"_s}),
            kLetters};
}

/// No heading: columns are known by where they stand. `shift`: an update has its sign in the third.
QList<Column> olderIdoxColumns(int shift)
{
    QList<int> address;
    for (int i = 0; i < 8; ++i)
        address += 6 + shift + i;
    return {{Field::District, {}, true, {0}},        {Field::Number, {}, true, {1}},
            {Field::Marker, {}, false, {2 + shift}}, {Field::AttainmentDate, {}, false, {3 + shift}},
            {Field::Surname, {}, true, {4 + shift}}, {Field::Forename, {}, false, {5 + shift}},
            {Field::Address, {}, true, address},     {Field::Postcode, {}, true, {21 + shift}}};
}

RegisterLayout olderIdoxFull()
{
    return {u"idox-full"_s, u"Idox Elections"_s, false, false, olderIdoxColumns(0), {}, true};
}

RegisterLayout olderIdoxUpdate()
{
    QList<Column> columns = olderIdoxColumns(1);
    columns += Column{Field::Change, {}, true, {2}};
    return {u"idox-update"_s, u"Idox Elections"_s, true, false, columns, kSigns, true};
}

QList<Column> democracyCountsColumns()
{
    return {needed(Field::District, {u"pdcode"_s}),
            needed(Field::Number, {u"rollno"_s}),
            needed(Field::Surname, {u"electorsurname"_s}),
            {Field::Title, {u"electortitle"_s}},
            {Field::Forename, {u"electorforename"_s}},
            {Field::MiddleNames, {u"electormiddlename"_s}},
            {Field::BirthDate, {u"attainersdob"_s}},
            {Field::AttainmentDate, {u"dateofattainment"_s}},
            {Field::Marker, {u"franchisemarker"_s}},
            needed(Field::Address, {u"registeredaddress#"_s}),
            {Field::Postcode, {u"postcode"_s}},
            {Field::Ward, {u"ward"_s, u"wardname"_s}},
            {Field::Uprn, {u"uprn"_s}}};
}

RegisterLayout democracyCountsFull()
{
    return {u"democracy-counts-full"_s, u"Democracy Counts"_s, false, true, democracyCountsColumns()};
}

RegisterLayout democracyCountsUpdate()
{
    return {u"democracy-counts-update"_s,
            u"Democracy Counts"_s,
            true,
            true,
            democracyCountsColumns() << needed(Field::Change, {u"changetypeid"_s}),
            kLettersWithNew};
}

RegisterLayout ttwTemplate()
{
    return {u"ttw"_s,
            u"TTW's template"_s,
            false,
            false,
            {needed(Field::District, {u"electornoprefix"_s}),
             needed(Field::Number, {u"electorno"_s}),
             {Field::Suffix, {u"electornosuffix"_s}},
             needed(Field::Surname, {u"surname"_s}),
             {Field::Forename, {u"forename"_s}},
             {Field::MiddleNames, {u"middlenames"_s}},
             {Field::AttainmentDate, {u"dateofattainment"_s}},
             needed(Field::Address, {u"address#"_s}),
             {Field::Postcode, {u"postcode"_s}},
             {Field::Uprn, {u"uprn"_s}}}};
}

/// What tables are usually headed with that were made from registers: of older programs, or by hand.
RegisterLayout anySupplier()
{
    return {RegisterLayout::kAnySupplier,
            u"another source"_s,
            false,
            false,
            {{Field::District, {u"district"_s, u"pollingdistrict"_s, u"pd"_s, u"pdcode"_s, u"prefix"_s}},
             needed(Field::Number, {u"electornumber"_s, u"electorno"_s, u"electoralnumber"_s, u"fullelectorno"_s,
                                    u"elno"_s, u"rollno"_s, u"rollnumber"_s, u"voternumber"_s}),
             {Field::Suffix, {u"suffix"_s, u"electornumbersuffix"_s}},
             {Field::Marker, {u"marker"_s, u"markers"_s, u"franchise"_s, u"qualification"_s}},
             {Field::BirthDate, {u"dateofbirth"_s, u"dob"_s}},
             {Field::AttainmentDate, {u"dateofattainment"_s, u"do18"_s}},
             {Field::Title, {u"title"_s}},
             {Field::Forename, {u"forename"_s, u"forenames"_s, u"firstname"_s, u"firstnames"_s}},
             {Field::MiddleNames, {u"middlename"_s, u"middlenames"_s, u"initials"_s}},
             {Field::Surname, {u"surname"_s, u"lastname"_s, u"familyname"_s}},
             needed(Field::Address, {u"address"_s, u"address#"_s, u"addressline#"_s, u"flat"_s, u"housenumber"_s,
                                     u"housename"_s, u"substreetname"_s, u"streetname"_s, u"road"_s, u"streetadd#"_s}),
             {Field::Postcode, {u"postcode"_s, u"pcode"_s}},
             {Field::Ward, {u"ward"_s, u"wardname"_s}},
             {Field::Uprn, {u"uprn"_s}}}};
}

} // namespace

QString RegisterLayout::text() const
{
    return (isUpdate ? QCoreApplication::translate("RegisterLayout", "monthly update from %1")
                     : QCoreApplication::translate("RegisterLayout", "full register from %1"))
        .arg(supplier);
}

const QList<RegisterLayout> &RegisterLayout::all()
{
    static const QList<RegisterLayout> layouts{
        xpressFull(),          xpressUpdate(),          erosFull(),    erosUpdate(), olderIdoxFull(), olderIdoxUpdate(),
        democracyCountsFull(), democracyCountsUpdate(), ttwTemplate(), anySupplier()};
    return layouts;
}

} // namespace rosette
