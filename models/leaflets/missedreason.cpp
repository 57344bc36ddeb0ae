#include <QCoreApplication>

#include "models/leaflets/delivery.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKeys{"no-letterbox"_L1, "locked"_L1,      "dog"_L1,  "refused"_L1,
                           "no-junk-mail"_L1, "not-reached"_L1, "other"_L1};

QString tr(const char *text) { return QCoreApplication::translate("MissedReason", text); }

} // namespace

QString toKey(MissedReason reason) { return QString(kKeys[size_t(reason)]); }

std::optional<MissedReason> missedReasonFromKey(const QString &key)
{
    for (const MissedReason reason : kMissedReasons) {
        if (key == kKeys[size_t(reason)])
            return reason;
    }
    return std::nullopt;
}

QString label(MissedReason reason)
{
    switch (reason) {
    case MissedReason::NoLetterbox:
        return tr("no letterbox");
    case MissedReason::Locked:
        return tr("locked");
    case MissedReason::Dog:
        return tr("dog");
    case MissedReason::Refused:
        return tr("refused");
    case MissedReason::NoJunkMail:
        return tr("no junk mail");
    case MissedReason::NotReached:
        return tr("not reached");
    case MissedReason::Other:
        return tr("another reason");
    }
    return {};
}

bool isLasting(MissedReason reason)
{
    return reason == MissedReason::NoLetterbox || reason == MissedReason::Refused || reason == MissedReason::NoJunkMail;
}

} // namespace rosette
