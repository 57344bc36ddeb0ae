#include "models/places/boundarychoice.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kWards = "wards"_L1;
constexpr auto kDistricts = "districts"_L1;
constexpr int kSamples = 2;
constexpr qsizetype kSampleLength = 28;

using Rows = QList<QStringList>;

QString tr(const char *text) { return QCoreApplication::translate("BoundaryChoice", text); }

QString quoted(const QString &text) { return u'“' + text + u'”'; }

/// "WD13CD (E05000128, E05000129)": what a column is called and what stands in it.
QString shown(const QString &field, int column, const Rows &rows)
{
    QStringList samples;
    for (const QStringList &row : rows) {
        QString value = row[column].simplified();
        if (value.isEmpty() || samples.contains(value))
            continue;
        if (value.size() > kSampleLength)
            value = value.left(kSampleLength) + u'…';
        samples += value;
        if (samples.size() == kSamples)
            break;
    }
    return samples.isEmpty() ? tr("%1 (empty)").arg(field) : u"%1 (%2)"_s.arg(field, samples.join(u", "_s));
}

/// How much a layer looks like wards or polling districts.
int likeness(const BoundaryLayer &layer)
{
    int points = 0;
    for (const auto word : {"ward"_L1, "poll"_L1})
        points += layer.name.contains(word, Qt::CaseInsensitive) ? 2 : 0;
    for (const QStringList &row : layer.sample) {
        if (std::any_of(row.begin(), row.end(), isWardCode))
            return points + 3;
    }
    return points;
}

} // namespace

Result<QList<qsizetype>> BoundaryChoice::layers(const QList<BoundaryLayer> &layers) const
{
    const QString wanted = m_corrections.value(kLayer);
    QList<qsizetype> all;
    QList<qsizetype> likeliest;
    QStringList names;
    int most = 1;
    for (qsizetype i = 0; i < layers.size(); ++i) {
        if (layers[i].name == wanted)
            return QList<qsizetype>{i};
        if (layers[i].sample.isEmpty())
            continue;
        const int points = likeness(layers[i]);
        if (points > most)
            likeliest.clear();
        most = std::max(most, points);
        if (points == most)
            likeliest += i;
        all += i;
        names += layers[i].name;
    }
    if (!wanted.isEmpty() && wanted != kAllLayers) {
        return Error{ErrorCode::Invalid,
                     tr("There is no layer %1 with areas in it. There are: %2. Nothing was changed.")
                         .arg(quoted(wanted), names.join(u", "_s)),
                     {}};
    }
    return likeliest.size() == 1 && wanted.isEmpty() ? likeliest : all;
}

Result<BoundaryKind> BoundaryChoice::kind(const QString &layer, const QStringList &fields, const Rows &rows) const
{
    const QString wanted = m_corrections.value(kKind);
    if (wanted.isEmpty())
        return BoundaryFields::findKind(layer, fields, rows);
    if (wanted == kWards || wanted == kDistricts)
        return wanted == kWards ? BoundaryKind::Wards : BoundaryKind::Districts;
    return Error{ErrorCode::Invalid,
                 tr("The areas can be wards or districts, not %1. Nothing was changed.").arg(quoted(wanted)),
                 {}};
}

Result<int> BoundaryChoice::field(QLatin1String key, int guessed, const QStringList &fields) const
{
    const QString wanted = m_corrections.value(key);
    if (wanted.isEmpty())
        return guessed;
    if (wanted == kNothing)
        return -1;
    qsizetype index = fields.indexOf(wanted);
    if (index < 0)
        index =
            fields.indexOf(QRegularExpression(QRegularExpression::anchoredPattern(QRegularExpression::escape(wanted)),
                                              QRegularExpression::CaseInsensitiveOption));
    if (index < 0) {
        return Error{
            ErrorCode::Invalid,
            tr("There is no field %1. There are: %2. Nothing was changed.").arg(quoted(wanted), fields.join(u", "_s)),
            {}};
    }
    return int(index);
}

Result<BoundaryFields> BoundaryChoice::fields(const QString &layer, const QStringList &fields, const Rows &rows) const
{
    ROSETTE_ASSIGN(const BoundaryKind kind, this->kind(layer, fields, rows));
    BoundaryFields found = BoundaryFields::find(kind, fields, rows);
    ROSETTE_ASSIGN(found.code, field(kCodeField, found.code, fields));
    ROSETTE_ASSIGN(found.name, field(kNameField, found.name, fields));
    if (kind == BoundaryKind::Districts) {
        ROSETTE_ASSIGN(found.ward, field(kWardField, found.ward, fields));
        found.wardCode = BoundaryFields::findWardCode(found.ward, fields, rows);
    }
    return found;
}

QString BoundaryChoice::reason(QLatin1String key, const QString &guessed) const
{
    return m_corrections.value(key).isEmpty() ? guessed : tr("You chose it.");
}

QList<ImportGuess> BoundaryChoice::guesses(const QList<BoundaryLayer> &layers, const QList<qsizetype> &chosen,
                                           const BoundaryFields &found, const QStringList &fields,
                                           const Rows &rows) const
{
    QList<ImportGuess> guesses;
    if (layers.size() > 1) {
        ImportGuess layer{kLayer, tr("Layer"), kAllLayers, reason(kLayer, tr("None stands out.")), {}};
        layer.choices += {kAllLayers, tr("All layers")};
        for (const BoundaryLayer &each : layers)
            layer.choices += {each.name, each.name};
        if (chosen.size() == 1) {
            layer.value = layers[chosen.first()].name;
            layer.reason = reason(kLayer, tr("It looks most like wards or polling districts."));
        }
        guesses += layer;
    }
    const bool areWards = found.kind == BoundaryKind::Wards;
    guesses += {kKind,
                tr("The areas are"),
                areWards ? kWards : kDistricts,
                reason(kKind, areWards ? tr("Each area has a ward’s code or name.")
                                       : tr("Each area has a short code of its own.")),
                {{kWards, tr("Wards")}, {kDistricts, tr("Polling districts")}}};
    const auto add = [&](QLatin1String key, const QString &label, int column, const QString &why,
                         const QString &whyNot) {
        ImportGuess guess{
            key, label, column < 0 ? QString(kNothing) : fields[column], reason(key, column < 0 ? whyNot : why), {}};
        for (int i = 0; i < fields.size(); ++i)
            guess.choices += {fields[i], shown(fields[i], i, rows)};
        guess.choices += {kNothing, tr("None")};
        guesses += guess;
    };
    add(kCodeField, tr("Code"), found.code,
        areWards ? tr("It holds codes of the Office for National Statistics.") : tr("It holds short codes."),
        tr("No field holds codes."));
    add(kNameField, tr("Name"), found.name, tr("It is called so, or holds the most different words."),
        tr("No field holds names."));
    if (!areWards) {
        add(kWardField, tr("Ward"), found.ward, tr("It is called so, and several areas share a value."),
            tr("No field names wards; the map of wards will tell."));
    }
    return guesses;
}

} // namespace rosette
