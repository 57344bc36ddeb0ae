#include "models/register/registerwards.h"

#include <map>

#include <QCoreApplication>
#include <QMap>

#include "models/places/pollingdistrictrepository.h"
#include "models/places/wardrepository.h"
#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RegisterWards", text); }

/// "Gospel Oak Ward" and "GOSPEL OAK" are one.
QString wardKey(const QString &name)
{
    QString key = headingKey(QString(name).replace(u'&', u"and"_s));
    if (key.endsWith("ward"_L1) && key.size() > 4)
        key.chop(4);
    return key;
}

/// The wards of the campaign, by code and by name.
class KnownWards
{
public:
    explicit KnownWards(const QList<Ward> &wards)
    {
        for (const Ward &ward : wards) {
            m_wards.insert(wardKey(ward.name), ward);
            if (!ward.code.isEmpty())
                m_wards.insert(wardKey(ward.code), ward);
        }
    }

    bool isEmpty() const { return m_wards.isEmpty(); }
    std::optional<Ward> find(const QString &text) const
    {
        const auto found = m_wards.constFind(wardKey(text));
        return found == m_wards.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<QString, Ward> m_wards;
};

/// The ward that most rows name; of two that are named alike, the first by name.
QString mostNamed(const QHash<QString, qint64> &votes)
{
    const std::map<QString, qint64> sorted(votes.constKeyValueBegin(), votes.constKeyValueEnd());
    return std::max_element(sorted.begin(), sorted.end(),
                            [](const auto &a, const auto &b) { return a.second < b.second; })
        ->first;
}

class WardWriter
{
public:
    WardWriter(Connection &c, ImportReport &report, const QList<Ward> &wards)
        : m_connection(c)
        , m_report(report)
        , m_known(wards)
    {
    }

    Status give(const QString &code, const QHash<QString, qint64> &votes)
    {
        ROSETTE_ASSIGN(const auto district, PollingDistrictRepository::findByCode(m_connection, code));
        if (!district)
            return {}; // no row of it could be used
        const QString named = mostNamed(votes);
        const auto ward = m_known.find(named);
        if (!ward) {
            m_unknown[named] += code;
            return {};
        }
        if (votes.size() > 1)
            tellDivided(code, votes, ward->name);
        if (district->ward == ward->id)
            return {};
        const bool isHeld = district->ward.isValid() &&
                            (district->wardSource == WardSource::Hand || district->wardSource == WardSource::Outline);
        if (isHeld) {
            tellHeld(*district, ward->name);
            return {};
        }
        ++m_given;
        return PollingDistrictRepository::setWard(m_connection, district->id, ward->id, WardSource::File);
    }

    void finish()
    {
        for (auto it = m_unknown.cbegin(); it != m_unknown.cend(); ++it)
            tell(tr("The file says that %1 lie in the ward “%2”, which is not among yours. Import its outline, or set "
                    "the ward of these polling districts on the map.")
                     .arg(it->join(u", "_s), it.key()));
        const auto key = "ward_districts"_L1; // of several files together
        m_report.counts.insert(key, m_report.counts.value(key).toInteger() + m_given);
    }

private:
    void tell(const QString &sentence) { m_report.problems += ImportProblem{0, sentence, {}}; }

    void tellDivided(const QString &code, const QHash<QString, qint64> &votes, const QString &given)
    {
        QStringList parts;
        for (auto it = votes.cbegin(); it != votes.cend(); ++it)
            parts += tr("%1 (%2 rows)").arg(it.key()).arg(*it);
        parts.sort();
        tell(tr("The file puts polling district %1 into several wards: %2. It was given to %3.")
                 .arg(code, parts.join(u", "_s), given));
    }

    void tellHeld(const PollingDistrict &district, const QString &ward)
    {
        const QString how =
            district.wardSource == WardSource::Hand ? tr("was set by hand") : tr("is that of its outline");
        tell(tr("The file says that polling district %1 lies in %2. %3, which %4, was kept.")
                 .arg(district.code, ward, district.wardName, how));
    }

    Connection &m_connection;
    ImportReport &m_report;
    KnownWards m_known;
    QMap<QString, QStringList> m_unknown; ///< codes of districts by the ward's name
    qint64 m_given = 0;
};

} // namespace

void RegisterWards::add(const QString &district, const QString &ward)
{
    if (district != m_district || ward != m_ward) {
        settle();
        m_district = district;
        m_ward = ward;
    }
    ++m_rows;
}

void RegisterWards::settle()
{
    if (m_rows > 0)
        m_votes[m_district][m_ward] += std::exchange(m_rows, 0);
}

RegisterWards::Votes RegisterWards::votes() const
{
    RegisterWards all = *this;
    all.settle();
    return all.m_votes;
}

Status applyRegisterWards(Connection &c, const RegisterWards &wards, ImportReport &report)
{
    const RegisterWards::Votes votes = wards.votes();
    if (votes.isEmpty())
        return {};
    ROSETTE_ASSIGN(const QList<Ward> known, WardRepository::list(c));
    if (known.isEmpty())
        return {};
    WardWriter writer(c, report, known);
    QStringList codes = votes.keys();
    codes.sort();
    for (const QString &code : std::as_const(codes))
        ROSETTE_CHECK(writer.give(code, votes.value(code)));
    writer.finish();
    return {};
}

} // namespace rosette
