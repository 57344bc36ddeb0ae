#include "ui/canvass/progressview.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "models/activities/stallfigures.h"
#include "models/base/localtime.h"
#include "ui/canvass/codebars.h"
#include "ui/canvass/wardfiguresmodel.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

ProgressView::ProgressView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_period(new QComboBox)
    , m_sentence(new QLabel)
    , m_model(new WardFiguresModel(this))
    , m_table(new DataTable(u"wardFigures"_s))
    , m_outcomes(new CodeBars(tr("Outcomes")))
    , m_support(new CodeBars(tr("Support, newest answer of each person")))
{
    m_period->setObjectName(u"periodComboBox"_s);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("Last 30 days"), 30);
    m_period->addItem(tr("This week"), 7);
    m_period->addItem(tr("Last 12 months"), 365);
    m_period->addItem(tr("All time"), 0);
    m_sentence->setObjectName(u"progressSentenceLabel"_s);
    m_sentence->setFont(Theme::sectionFont(font()));
    m_sentence->setWordWrap(true);
    m_table->setObjectName(u"wardFiguresDataTable"_s);
    m_table->setAccessibleName(tr("Canvassing by ward"));
    m_table->setSortedModel(m_model);
    m_table->setEmptyState(u"ward"_s, tr("No wards yet. Import them to see progress ward by ward."));

    auto *top = new QHBoxLayout;
    top->addWidget(m_sentence, 1);
    top->addWidget(m_period);
    auto *bars = new QVBoxLayout;
    bars->setSpacing(Space::kGroup);
    bars->addWidget(m_outcomes);
    bars->addWidget(m_support);
    bars->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Space::kPage);
    middle->addWidget(m_table, 3);
    middle->addLayout(bars, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::kBetween, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addLayout(top);
    layout->addLayout(middle, 1);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        const Status status = reload();
        if (!status)
            m_context.messages.showError(status.error());
    });
}

FiguresPeriod ProgressView::period() const
{
    const QDate today = m_context.clock.today();
    const int days = m_period->currentData().toInt();
    if (days == 7)
        return {mondayOf(today), today};
    return days > 0 ? FiguresPeriod{today.addDays(1 - days), today} : FiguresPeriod();
}

Status ProgressView::reload()
{
    Connection &c = m_context.campaign.connection();
    ROSETTE_ASSIGN(const CanvassFigures total, canvassTotal(c, period()));
    ROSETTE_ASSIGN(const QList<CanvassFigures> wards, canvassByWard(c, period()));
    ROSETTE_ASSIGN(const QList<CodeCount> outcomes, canvassOutcomes(c, period()));
    ROSETTE_ASSIGN(const QList<CodeCount> support, canvassSupport(c, period()));
    const QDate today = m_context.clock.today();
    ROSETTE_ASSIGN(const StallFigures atStalls, stallFigures(c, period().from, period().to, today));
    ROSETTE_ASSIGN(const auto stallsByWard, stallFiguresByWard(c, period().from, period().to, today));
    const QLocale locale;
    QString sentence = tr("%1 doors tried, somebody spoken to at %2 of them (%3 %), %4 people in all")
                            .arg(locale.toString(total.doorsTried), locale.toString(total.doorsSpokenTo))
                            .arg(qRound(100 * total.doorRate()))
                            .arg(locale.toString(total.contacts));
    if (atStalls.stalls > 0)
        sentence += tr(" · %1 conversations at %2")
                        .arg(locale.toString(atStalls.conversations), tr("%n stall(s)", nullptr, atStalls.stalls));
    m_sentence->setText(sentence);
    m_model->setFigures(wards, stallsByWard);
    m_outcomes->setCounts(outcomes);
    m_support->setCounts(support);
    return {};
}

} // namespace rosette
