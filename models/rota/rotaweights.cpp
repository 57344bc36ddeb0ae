#include "models/rota/rotaweights.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "models/store/campaigninfo.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSetting = "rota.weights"_L1; // a JSON object of the wishes that do not weigh as usual

QString tr(const char *text) { return QCoreApplication::translate("RotaWish", text); }

} // namespace

QString toKey(RotaWish wish)
{
    switch (wish) {
    case RotaWish::Minimum:
        return u"minimum"_s;
    case RotaWish::Lead:
        return u"lead"_s;
    case RotaWish::Lifters:
        return u"lifters"_s;
    case RotaWish::Fill:
        return u"fill"_s;
    case RotaWish::Newcomer:
        return u"newcomer"_s;
    case RotaWish::Fairness:
        return u"fairness"_s;
    case RotaWish::Rest:
        return u"rest"_s;
    case RotaWish::NearHome:
        return u"near-home"_s;
    case RotaWish::SaidYes:
        return u"said-yes"_s;
    case RotaWish::AsPromised:
        return u"as-promised"_s;
    }
    return {};
}

QString label(RotaWish wish)
{
    switch (wish) {
    case RotaWish::Minimum:
        return tr("Every shift has the people it needs");
    case RotaWish::Lead:
        return tr("Somebody leads");
    case RotaWish::Lifters:
        return tr("Enough hands carry the heavy kit");
    case RotaWish::Fill:
        return tr("More people on a shift than it needs");
    case RotaWish::Newcomer:
        return tr("New people stand beside somebody experienced");
    case RotaWish::Fairness:
        return tr("Everybody helps about as often");
    case RotaWish::Rest:
        return tr("Nobody helps two weeks running");
    case RotaWish::NearHome:
        return tr("People help near their home");
    case RotaWish::SaidYes:
        return tr("“Yes” comes before “if need be”");
    case RotaWish::AsPromised:
        return tr("Whoever was asked stays on their shift");
    }
    return {};
}

Result<RotaWeights> RotaWeightsRepository::load(Connection &connection)
{
    ROSETTE_ASSIGN(const QString text, CampaignInfoRepository::setting(connection, kSetting));
    const QJsonObject kept = QJsonDocument::fromJson(text.toUtf8()).object();
    RotaWeights weights;
    for (const RotaWish wish : kRotaWishes)
        weights.set(wish, kept.value(toKey(wish)).toDouble(weights.of(wish)));
    return weights;
}

Status RotaWeightsRepository::save(Connection &connection, const RotaWeights &weights)
{
    const RotaWeights usual;
    QJsonObject kept;
    for (const RotaWish wish : kRotaWishes) {
        if (weights.of(wish) != usual.of(wish))
            kept.insert(toKey(wish), weights.of(wish));
    }
    return CampaignInfoRepository::setSetting(connection, kSetting,
                                              QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

} // namespace rosette
