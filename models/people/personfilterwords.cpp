#include <QCoreApplication>
#include <QLocale>

#include "models/people/personfilter.h"
#include "models/places/doorrepository.h"
#include "models/store/statement.h"

// The part of PersonFilter that says in words what it lets through.

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kWardSql = "SELECT name FROM wards WHERE id = ?"_L1;
constexpr auto kDistrictSql = "SELECT code FROM polling_districts WHERE id = ?"_L1;
constexpr auto kStreetSql = "SELECT name FROM streets WHERE id = ?"_L1;
constexpr auto kElectionSql = "SELECT name FROM elections WHERE id = ?"_L1;
constexpr auto kSupportSql = "SELECT label FROM codes WHERE kind = 'support' AND key = ?"_L1;
constexpr auto kMarkerSql = R"(
SELECT meaning FROM franchise_markers WHERE marker = ? AND nation = (SELECT nation FROM campaign))"_L1;

QString tr(const char *text) { return QCoreApplication::translate("PersonFilter", text); }

Result<QString> lookUp(Connection &c, QLatin1String sql, const QVariant &key, const QString &otherwise)
{
    ROSETTE_ASSIGN(const auto found,
                   Statement(c, QString(sql)).bindAll(key).first([](const Row &row) { return row.text(0); }));
    return found.value_or(otherwise);
}

QString statusWords(const PersonFilter &filter)
{
    switch (filter.status) {
    case PersonStatus::Anyone:
        return tr("People");
    case PersonStatus::Elector:
        return tr("Electors");
    case PersonStatus::LeftRegister:
        return tr("People who left the register");
    case PersonStatus::AddedByHand:
        return tr("People added by hand");
    }
    return {};
}

QString absentWords(const QString &kind)
{
    if (kind == "postal"_L1)
        return tr("postal voters");
    if (kind == "proxy"_L1)
        return tr("voting by proxy");
    if (kind == PersonFilter::kNoAbsentVote)
        return tr("voting in person");
    return kind == "postal-proxy"_L1 ? tr("postal proxy voters") : tr("absent voters");
}

QString markWords(PersonMark mark)
{
    switch (mark) {
    case PersonMark::Any:
        return {};
    case PersonMark::None:
        return tr("nothing against a visit");
    case PersonMark::DoNotContact:
        return tr("do not contact");
    case PersonMark::DoNotKnock:
        return tr("do not knock");
    case PersonMark::Moved:
        return tr("moved away");
    case PersonMark::Deceased:
        return tr("deceased");
    }
    return {};
}

QString spokenWords(const PersonFilter &filter)
{
    const QString day = QLocale(QLocale::English, QLocale::UnitedKingdom).toString(filter.spokenDay, u"d MMM yyyy"_s);
    if (filter.spoken == LastSpoken::Never)
        return tr("never spoken to");
    if (filter.spoken == LastSpoken::TriedInVain)
        return tr("nobody at their door spoken to yet");
    if (filter.spoken == LastSpoken::NotSince && filter.spokenDay.isValid())
        return tr("not spoken to since %1").arg(day);
    if (filter.spoken == LastSpoken::Since && filter.spokenDay.isValid())
        return tr("spoken to since %1").arg(day);
    if (filter.spoken == LastSpoken::CalledSince && filter.spokenDay.isValid())
        return tr("called on since %1").arg(day);
    return {};
}

/// " in St Ann’s, KAA"; at a door "… there".
Result<QString> placeWords(Connection &c, const PersonFilter &filter)
{
    QStringList places;
    const QString gone = tr("a place that is gone");
    if (filter.door) {
        ROSETTE_ASSIGN(const auto door, DoorRepository::find(c, filter.door));
        places += door ? door->label() : gone;
    }
    if (filter.street) {
        ROSETTE_ASSIGN(const QString street, lookUp(c, kStreetSql, filter.street.toVariant(), gone));
        places += street;
    }
    if (filter.ward) {
        ROSETTE_ASSIGN(const QString ward, lookUp(c, kWardSql, filter.ward.toVariant(), gone));
        places += ward;
    }
    if (filter.district) {
        ROSETTE_ASSIGN(const QString district, lookUp(c, kDistrictSql, filter.district.toVariant(), gone));
        places += district;
    }
    return places.isEmpty() ? QString() : tr(" in %1").arg(places.join(u", "_s));
}

Result<QString> supportWords(Connection &c, const QString &support)
{
    if (support == PersonFilter::kNoSupport)
        return tr("never said whom they support");
    if (support == PersonFilter::kWithUs)
        return tr("with us");
    if (support == PersonFilter::kUndecided)
        return tr("undecided");
    ROSETTE_ASSIGN(const QString label, lookUp(c, kSupportSql, support, support));
    return tr("support %1 (%2)").arg(support.section(u'/', -1), label);
}

Result<QString> markerWords(Connection &c, const QString &marker)
{
    if (marker.isEmpty())
        return tr("no marker");
    ROSETTE_ASSIGN(const QString meaning, lookUp(c, kMarkerSql, marker, QString()));
    return meaning.isEmpty() ? tr("marker %1").arg(marker) : tr("marker %1 (%2)").arg(marker, meaning);
}

} // namespace

Result<QString> PersonFilter::words(Connection &c) const
{
    if (withoutText().isEverybody())
        return QString();
    ROSETTE_ASSIGN(const QString places, placeWords(c, *this));
    QStringList parts{statusWords(*this) + places};
    const auto addIf = [&parts](bool isSet, const QString &said) {
        if (isSet)
            parts += said;
    };
    addIf(isAttainer, tr("coming of age"));
    addIf(isOptedOut, tr("opted out of the open register"));
    addIf(isNew, tr("new with the last file"));
    if (marker) {
        ROSETTE_ASSIGN(const QString meaning, markerWords(c, *marker));
        parts += meaning;
    }
    addIf(!absentVote.isEmpty(), absentWords(absentVote));
    if (mayVoteIn) {
        ROSETTE_ASSIGN(const QString name, lookUp(c, kElectionSql, mayVoteIn.toVariant(), tr("an election")));
        parts += tr("may vote in %1").arg(name);
    }
    addIf(mark != PersonMark::Any, markWords(mark));
    if (!support.isEmpty()) {
        ROSETTE_ASSIGN(const QString answer, supportWords(c, support));
        parts += answer;
    }
    addIf(!spokenWords(*this).isEmpty(), spokenWords(*this));
    addIf(hasPhone, tr("with a phone number"));
    addIf(hasEmail, tr("with an e-mail address"));
    addIf(hasConsent, tr("agreed to be contacted"));
    addIf(order == PersonOrder::ByDoor, tr("by door"));
    return parts.join(u", "_s);
}

} // namespace rosette
