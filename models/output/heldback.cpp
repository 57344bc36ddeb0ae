#include "models/output/heldback.h"

#include <numeric>

#include <QCoreApplication>
#include <QJsonDocument>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("HeldBack", text);
}

} // namespace

QString heldBackKey(HeldBackReason reason)
{
    switch (reason) {
    case HeldBackReason::DoNotContact:
        return u"do-not-contact"_s;
    case HeldBackReason::DoNotKnock:
        return u"do-not-knock"_s;
    case HeldBackReason::DoNotLeaflet:
        return u"do-not-leaflet"_s;
    case HeldBackReason::Anonymous:
        return u"anonymous"_s;
    case HeldBackReason::UnderAge:
        return u"under-age"_s;
    case HeldBackReason::Overseas:
        return u"overseas"_s;
    case HeldBackReason::Deceased:
        return u"deceased"_s;
    case HeldBackReason::Moved:
        return u"moved"_s;
    case HeldBackReason::Removed:
        return u"removed"_s;
    case HeldBackReason::NoAddress:
        return u"no-address"_s;
    case HeldBackReason::NoVote:
        return u"no-vote"_s;
    case HeldBackReason::Objected:
        return u"objected"_s;
    case HeldBackReason::NoConsent:
        return u"no-consent"_s;
    }
    return {};
}

QString heldBackText(HeldBackReason reason)
{
    switch (reason) {
    case HeldBackReason::DoNotContact:
        return tr("asked not to be contacted");
    case HeldBackReason::DoNotKnock:
        return tr("behind a door that is not to be knocked at");
    case HeldBackReason::DoNotLeaflet:
        return tr("no leaflets wanted");
    case HeldBackReason::Anonymous:
        return tr("anonymous entry");
    case HeldBackReason::UnderAge:
        return tr("under 16");
    case HeldBackReason::Overseas:
        return tr("living overseas");
    case HeldBackReason::Deceased:
        return tr("deceased");
    case HeldBackReason::Moved:
        return tr("moved away");
    case HeldBackReason::Removed:
        return tr("no longer in the campaign");
    case HeldBackReason::NoAddress:
        return tr("without an address on the register");
    case HeldBackReason::NoVote:
        return tr("without a vote in this election");
    case HeldBackReason::Objected:
        return tr("asked not to be approached in this way");
    case HeldBackReason::NoConsent:
        return tr("not asked for consent, or said no");
    }
    return {};
}

HeldBack &HeldBack::operator+=(const HeldBack &other)
{
    for (auto it = other.counts.cbegin(); it != other.counts.cend(); ++it)
        counts[it.key()] += it.value();
    return *this;
}

int HeldBack::total() const
{
    return std::accumulate(counts.cbegin(), counts.cend(), 0);
}

QJsonObject HeldBack::toJson() const
{
    QJsonObject object;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        object[heldBackKey(it.key())] = it.value();
    return object;
}

HeldBack HeldBack::fromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    HeldBack heldBack;
    for (int reason = 0; reason <= int(HeldBackReason::NoConsent); ++reason) {
        const int count = object.value(heldBackKey(HeldBackReason(reason))).toInt();
        if (count > 0)
            heldBack.counts.insert(HeldBackReason(reason), count);
    }
    return heldBack;
}

QString HeldBack::reasons() const
{
    QStringList parts;
    for (const HeldBackReason reason : counts.keys())
        parts += heldBackText(reason);
    return parts.join(u", "_s);
}

QString HeldBack::toText() const
{
    if (isEmpty())
        return {};
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        parts += u"%1 %2"_s.arg(QString::number(it.value()), heldBackText(it.key()));
    return tr("Held back: %1.").arg(parts.join(u", "_s));
}

} // namespace rosette
