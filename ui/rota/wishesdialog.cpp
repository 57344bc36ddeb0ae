#include "ui/rota/wishesdialog.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<double, 5> kSteps{0, 0.5, 1, 2, RotaWeights::kMostWeight};
constexpr int kUsualStep = 2;

QString wordsOf(int step)
{
    static const QStringList words{WishesDialog::tr("not at all"), WishesDialog::tr("a little"),
                                   WishesDialog::tr("as usual"), WishesDialog::tr("more"),
                                   WishesDialog::tr("very much")};
    return words.at(step);
}

int stepOf(double weight)
{
    const auto nearest = std::min_element(kSteps.begin(), kSteps.end(), [weight](double a, double b) {
        return std::abs(a - weight) < std::abs(b - weight);
    });
    return int(nearest - kSteps.begin());
}

int widestWords(const QFontMetrics &metrics)
{
    int widest = 0;
    for (int step = 0; step < int(kSteps.size()); ++step)
        widest = std::max(widest, metrics.horizontalAdvance(wordsOf(step)));
    return widest;
}

} // namespace

WishesDialog::WishesDialog(AppContext &context, const RotaWeights &weights, QWidget *parent)
    : FormDialog(tr("What matters"), tr("Save"), parent)
    , m_context(context)
    , m_weights(weights)
{
    setObjectName(u"wishesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    addNote(
        tr("When the rota fills itself it never breaks a rule: nobody is asked who is not free, lacks the skill or has "
           "their shifts for the week. Among what is left it weighs these wishes."));
    for (const RotaWish wish : kRotaWishes) {
        addWish(wish);
        showWeight(wish, weights.of(wish));
    }
    auto *usual = new QPushButton(tr("All as usual"));
    usual->setObjectName(u"asUsualPushButton"_s);
    usual->setAutoDefault(false);
    connect(usual, &QPushButton::clicked, this, [this] {
        for (QSlider *slider : std::as_const(m_sliders))
            slider->setValue(kUsualStep);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(usual);
    row->addStretch(1);
    form()->addRow(QString(), row);
    connect(this, &FormDialog::submitted, this, &WishesDialog::save);
}

void WishesDialog::addWish(RotaWish wish)
{
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(toKey(wish) + u"Slider"_s);
    slider->setAccessibleName(label(wish));
    slider->setRange(0, int(kSteps.size()) - 1);
    slider->setPageStep(1);
    slider->setTickPosition(QSlider::TicksBelow);
    slider->setMinimumWidth(160);
    auto *words = new QLabel;
    words->setMinimumWidth(widestWords(fontMetrics()));
    const auto show = [slider, words](int step) {
        words->setText(wordsOf(step));
        slider->setAccessibleDescription(wordsOf(step));
        words->setForegroundRole(step == kUsualStep ? QPalette::PlaceholderText : QPalette::WindowText);
    };
    connect(slider, &QSlider::valueChanged, words, show);
    show(slider->value());
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::kInside);
    row->addWidget(slider, 1);
    row->addWidget(words);
    form()->addRow(label(wish), row);
    m_sliders.insert(wish, slider);
}

void WishesDialog::showWeight(RotaWish wish, double weight) { m_sliders.value(wish)->setValue(stepOf(weight)); }

void WishesDialog::save()
{
    RotaWeights weights = m_weights;
    for (const RotaWish wish : kRotaWishes) {
        const int step = m_sliders.value(wish)->value();
        if (step != stepOf(m_weights.of(wish)))
            weights.set(wish, kSteps[std::size_t(step)]);
    }
    if (weights != m_weights) {
        const Status status = m_context.campaign.edit(
            tr("What matters in the rota"), [&](Connection &c) { return RotaWeightsRepository::save(c, weights); });
        if (!status)
            return showProblem(status.error().message);
    }
    accept();
}

} // namespace rosette
