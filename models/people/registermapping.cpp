#include "models/people/registermapping.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "models/store/campaigninfo.h"
#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSetting = "register.mappings"_L1;
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
    {"opt-out"_L1, RegisterField::OptOut},
    {"address"_L1, RegisterField::Address},
    {"postcode"_L1, RegisterField::Postcode},
    {"uprn"_L1, RegisterField::Uprn},
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

} // namespace

QStringList RegisterMapping::fields()
{
    QStringList names;
    for (const NamedField &known : kFields)
        names += known.name;
    return names;
}

Result<RegisterMapping> RegisterMapping::parse(const QString &text)
{
    RegisterMapping mapping;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString field = part.section(u'=', 0, 0).trimmed().toLower();
        const QString column = part.section(u'=', 1).trimmed();
        if (column.isEmpty())
            return refused(tr("“%1” does not name a column.").arg(part.trimmed()));
        if (!fields().contains(field))
            return refused(tr("“%1” is nothing that a register says.").arg(field));
        if (mapping.has(field) && field != "address"_L1)
            return refused(tr("“%1” is named twice.").arg(field));
        mapping.m_pairs += Pair{field, column};
    }
    const bool hasName = mapping.has(u"surname"_s) || mapping.has(u"name"_s);
    if (!mapping.has(u"number"_s) || !hasName || !mapping.has(u"address"_s))
        return refused(tr("A register needs at least number, surname (or name) and address."));
    return mapping;
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
    return parts.join(u',');
}

RegisterLayout RegisterMapping::layout() const
{
    RegisterLayout layout{QString::fromLatin1(kLayoutKey), tr("a table of your own"), has(u"change"_s), false, {}};
    for (const Pair &pair : m_pairs) {
        const auto known = std::find_if(std::begin(kFields), std::end(kFields),
                                        [&](const NamedField &field) { return field.name == pair.field; });
        layout.columns += RegisterLayout::Column{known->field, {headingKey(pair.column)}, true};
    }
    layout.changes = changeWords();
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

Status RegisterMapping::remember(Connection &c) const
{
    ROSETTE_ASSIGN(const QList<RegisterMapping> before, remembered(c));
    QJsonArray texts{text()};
    for (const RegisterMapping &mapping : before) {
        if (mapping.text() != text() && texts.size() < kRemembered)
            texts += mapping.text();
    }
    return CampaignInfoRepository::setSetting(c, kSetting,
                                              QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact)));
}

} // namespace rosette
