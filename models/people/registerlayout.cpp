#include "models/people/registerlayout.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHeadingsShown = 5;

class Heading
{
public:
    explicit Heading(const QStringList &cells)
    {
        for (const QString &cell : cells)
            m_keys.insert(headingKey(cell));
    }

    bool hasAll(std::initializer_list<QLatin1String> keys) const
    {
        return std::all_of(keys.begin(), keys.end(),
                           [this](QLatin1String key) { return m_keys.contains(QString(key)); });
    }
    bool hasAny(std::initializer_list<QLatin1String> keys) const
    {
        return std::any_of(keys.begin(), keys.end(),
                           [this](QLatin1String key) { return m_keys.contains(QString(key)); });
    }

private:
    QSet<QString> m_keys;
};

} // namespace

RegisterLayout registerLayoutOf(const QStringList &heading)
{
    const Heading has(heading);
    if (has.hasAny(
            {"pollingstationname"_L1, "pollingplaceid"_L1, "stationcode"_L1, "pollingstationid"_L1, "strandid"_L1}))
        return RegisterLayout::PollingStations;
    if (has.hasAll({"electordeletedmonth"_L1, "electornumber"_L1}))
        return RegisterLayout::XpressUpdate;
    if (has.hasAll({"electornumberprefix"_L1, "electornumber"_L1, "address1"_L1}) &&
        has.hasAny({"electorname"_L1, "electorsurname"_L1, "electorsurnameelectorforename"_L1}))
        return RegisterLayout::XpressFull;
    if (has.hasAll({"rollno"_L1, "electorsurname"_L1}))
        return has.hasAny({"changetypeid"_L1}) ? RegisterLayout::DemocracyCountsUpdate
                                               : RegisterLayout::DemocracyCountsFull;
    if (has.hasAll({"pd"_L1, "eno"_L1, "surname"_L1}))
        return has.hasAny({"registercode"_L1, "clericalerror"_L1}) ? RegisterLayout::ErosUpdate
                                                                   : RegisterLayout::ErosFull;
    if (has.hasAny({"electorno"_L1, "electornumber"_L1}) &&
        has.hasAny({"type"_L1, "absenttype"_L1, "votetype"_L1, "pvsstatus"_L1}))
        return RegisterLayout::AbsentVoters;
    if (has.hasAll({"uprn"_L1, "postcode"_L1}) || has.hasAll({"lon"_L1, "lat"_L1, "postcode"_L1}))
        return RegisterLayout::Doors;
    if (has.hasAny({"availability"_L1, "skills"_L1, "canhelp"_L1, "whencanyouhelp"_L1}))
        return RegisterLayout::Volunteers;
    return RegisterLayout::Unknown;
}

QString registerLayoutText(RegisterLayout layout)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("RegisterLayout", text); };
    switch (layout) {
    case RegisterLayout::Unknown:
        return tr("a table that Rosette does not know");
    case RegisterLayout::XpressFull:
        return tr("a full register from Xpress");
    case RegisterLayout::XpressUpdate:
        return tr("a monthly update from Xpress");
    case RegisterLayout::ErosFull:
        return tr("a full register from Eros (Idox, Halarose)");
    case RegisterLayout::ErosUpdate:
        return tr("a monthly update from Eros (Idox, Halarose)");
    case RegisterLayout::DemocracyCountsFull:
        return tr("a full register from Democracy Counts");
    case RegisterLayout::DemocracyCountsUpdate:
        return tr("a monthly update from Democracy Counts");
    case RegisterLayout::AbsentVoters:
        return tr("a list of absent voters");
    case RegisterLayout::PollingStations:
        return tr("a council's list of addresses and polling stations");
    case RegisterLayout::Volunteers:
        return tr("a list of volunteers");
    case RegisterLayout::Doors:
        return tr("a list of addresses");
    }
    return {};
}

Error wrongLayout(const QString &path, RegisterLayout found, const QStringList &heading, const QString &wanted)
{
    QString message =
        QCoreApplication::translate("RegisterLayout", "%1 looks like %2, and %3 was expected. Nothing was changed.")
            .arg(QFileInfo(path).fileName(), registerLayoutText(found), wanted);
    if (found == RegisterLayout::Unknown) {
        QStringList shown;
        for (const QString &cell : heading.first(std::min(heading.size(), kHeadingsShown)))
            shown += u'“' + cleanedText(cell).left(40) + u'”';
        message +=
            QCoreApplication::translate(
                "RegisterLayout",
                " Its first columns are %1. Check that it is the right file, or ask the council for the data as CSV.")
                .arg(shown.join(u", "));
    } else {
        message += QCoreApplication::translate("RegisterLayout", " Choose another file, or ask the council for %1.")
                       .arg(wanted);
    }
    return Error{ErrorCode::Invalid, message, path};
}

} // namespace rosette
