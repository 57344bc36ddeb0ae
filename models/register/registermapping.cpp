#include "models/register/registermapping.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "models/store/campaigninfo.h"
#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSetting = "register.mappings"_L1;
constexpr auto kFirstRow = "first-row"_L1;
constexpr auto kColumns = "columns"_L1;
constexpr qsizetype kRemembered = 20;

struct NamedField
{
    QLatin1String name;
    RegisterField field;
};

constexpr NamedField kFields[] = {
    {"district"_L1, RegisterField::District},
    {"number"_L1, RegisterField::Number},
    {"suffix"_L1, RegisterField::Suffix},
    {"change"_L1, RegisterField::Change},
    {"marker"_L1, RegisterField::Marker},
    {"birth-date"_L1, RegisterField::BirthDate},
    {"attainment-date"_L1, RegisterField::AttainmentDate},
    {"title"_L1, RegisterField::Title},
    {"forename"_L1, RegisterField::Forename},
    {"middle-names"_L1, RegisterField::MiddleNames},
    {"surname"_L1, RegisterField::Surname},
    {"name"_L1, RegisterField::WholeName},
    {"full-name"_L1, RegisterField::FullName},
    {"opt-out"_L1, RegisterField::OptOut},
    {"address"_L1, RegisterField::Address},
    {"postcode"_L1, RegisterField::Postcode},
    {"uprn"_L1, RegisterField::Uprn},
    {"ward"_L1, RegisterField::Ward},
};

/// Words of all suppliers; where a letter means two things, the one that adds nobody twice.
const QHash<QChar, RegisterChange> &changeWords()
{
    static const QHash<QChar, RegisterChange> words{
        {u'N', RegisterChange::Added},   {u'A', RegisterChange::Added},   {u'+', RegisterChange::Added},
        {u'M', RegisterChange::Amended}, {u'C', RegisterChange::Amended}, {u'=', RegisterChange::Amended},
        {u'D', RegisterChange::Removed}, {u'R', RegisterChange::Removed}, {u'-', RegisterChange::Removed}};
    return words;
}

Error refused(const QString &reason)
{
    return Error{ErrorCode::Invalid,
                 QCoreApplication::translate("RegisterMapping",
                                             "%1 Nothing was read. Name columns as in number=Roll No,surname=Last Name,"
                                             "address=House,address=Street; the fields are %2.")
                     .arg(reason, RegisterMapping::fields().join(u", "_s)),
                 {}};
}

QString tr(const char *text) { return QCoreApplication::translate("RegisterMapping", text); }

/// Of "#3" it is 3; 0 of a name.
int placeOf(const QString &column) { return column.startsWith(u'#') ? column.mid(1).toInt() : 0; }

} // namespace

QStringList RegisterMapping::fields()
{
    QStringList names;
    for (const NamedField &known : kFields)
        names += known.name;
    return names;
}

QString RegisterMapping::fieldOf(RegisterField field)
{
    const auto known =
        std::find_if(std::begin(kFields), std::end(kFields), [&](const NamedField &one) { return one.field == field; });
    return known == std::end(kFields) ? QString() : QString(known->name);
}

RegisterField RegisterMapping::fieldOf(const QString &name)
{
    const auto known =
        std::find_if(std::begin(kFields), std::end(kFields), [&](const NamedField &one) { return one.name == name; });
    Q_ASSERT(known != std::end(kFields));
    return known->field;
}

Result<RegisterMapping> RegisterMapping::parse(const QString &text)
{
    RegisterMapping mapping;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString field = part.section(u'=', 0, 0).trimmed().toLower();
        const QString column = part.section(u'=', 1).trimmed();
        if (column.isEmpty())
            return refused(tr("“%1” does not name a column.").arg(part.trimmed()));
        ROSETTE_CHECK(mapping.add(field, column));
    }
    const bool hasName = mapping.has(u"surname"_s) || mapping.has(u"name"_s) || mapping.has(u"full-name"_s);
    if (!mapping.has(u"number"_s) || !hasName || !mapping.has(u"address"_s))
        return refused(tr("A register needs at least number, surname (or name) and address."));
    const bool isPlaced = std::all_of(mapping.m_pairs.begin(), mapping.m_pairs.end(),
                                      [](const Pair &pair) { return placeOf(pair.column) > 0; });
    if (mapping.m_isHeadless && !isPlaced)
        return refused(tr("Where the first row is data, columns have no names: call them #1, #2 and so on."));
    return mapping;
}

Status RegisterMapping::add(const QString &field, const QString &column)
{
    if (field == kFirstRow) {
        m_isHeadless = column == "data"_L1;
        return {};
    }
    if (field == kColumns) {
        m_columnCount = column.toInt();
        return {};
    }
    if (!fields().contains(field))
        return refused(tr("“%1” is nothing that a register says.").arg(field));
    if (has(field) && field != "address"_L1 && field != "postcode"_L1)
        return refused(tr("“%1” is named twice.").arg(field));
    if (column.startsWith(u'#') && placeOf(column) == 0)
        return refused(tr("“%1” is no place of a column: #1 is the first.").arg(column));
    m_pairs += Pair{field, column};
    return {};
}

bool RegisterMapping::has(const QString &field) const
{
    return std::any_of(m_pairs.begin(), m_pairs.end(), [&](const Pair &pair) { return pair.field == field; });
}

QString RegisterMapping::text() const
{
    QStringList parts;
    for (const Pair &pair : m_pairs)
        parts += pair.field + u'=' + pair.column;
    if (m_columnCount > 0)
        parts += kColumns + u'=' + QString::number(m_columnCount);
    if (m_isHeadless)
        parts += kFirstRow + "=data"_L1;
    return parts.join(u',');
}

RegisterLayout RegisterMapping::layout() const
{
    RegisterLayout layout{QString::fromLatin1(kLayoutKey),
                          tr("a table of your own"),
                          has(u"change"_s),
                          false,
                          {},
                          changeWords(),
                          m_isHeadless,
                          m_columnCount};
    for (const Pair &pair : m_pairs) {
        RegisterLayout::Column column{fieldOf(pair.field), {}, true};
        if (const int place = placeOf(pair.column); place > 0)
            column.positions += place - 1;
        else
            column.names += headingKey(pair.column);
        layout.columns += column;
    }
    return layout;
}

Result<QList<RegisterMapping>> RegisterMapping::remembered(Connection &c)
{
    ROSETTE_ASSIGN(const QString stored, CampaignInfoRepository::setting(c, kSetting));
    QList<RegisterMapping> mappings;
    for (const QJsonValue &value : QJsonDocument::fromJson(stored.toUtf8()).array()) {
        if (auto mapping = parse(value.toString()))
            mappings += std::move(mapping).value();
    }
    return mappings;
}

Status RegisterMapping::remember(Connection &c) const { return keepOthers(c, {text()}); }

Status RegisterMapping::forget(Connection &c) const { return keepOthers(c, {}); }

/// Writes `newest`, then all that were remembered but this one.
Status RegisterMapping::keepOthers(Connection &c, const QStringList &newest) const
{
    ROSETTE_ASSIGN(const QList<RegisterMapping> before, remembered(c));
    QJsonArray texts = QJsonArray::fromStringList(newest);
    for (const RegisterMapping &mapping : before) {
        if (mapping.text() != text() && texts.size() < kRemembered)
            texts += mapping.text();
    }
    return CampaignInfoRepository::setSetting(c, kSetting,
                                              QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact)));
}

} // namespace rosette
