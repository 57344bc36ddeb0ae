#include "ui/stalls/pitchhistoryview.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include "models/base/localtime.h"
#include "ui/activities/resultdialog.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/stalls/pitchchart.h"
#include "ui/stalls/pitchhistorymodel.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRowsSeen = 8;

} // namespace

PitchHistoryView::PitchHistoryView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_sentence(new QLabel)
    , m_chart(new PitchChart)
    , m_model(new PitchHistoryModel(this))
    , m_table(new DataTable(u"pitchHistory"_s))
{
    m_sentence->setObjectName(u"pitchHistoryLabel"_s);
    m_sentence->setWordWrap(true);
    m_table->setObjectName(u"pitchHistoryDataTable"_s);
    m_table->setAccessibleName(tr("Results of the stalls here"));
    m_table->setDense(true);
    m_table->setFont(Theme::secondaryFont(font()));
    m_table->setModel(m_model);
    m_table->setColumnsByImportance({PitchHistoryModel::Day, PitchHistoryModel::Conversations,
                                     PitchHistoryModel::Leaflets, PitchHistoryModel::SignUps,
                                     PitchHistoryModel::Remarks, PitchHistoryModel::Registrations});
    connect(m_table, &DataTable::activated, this, [this] {
        if (const int row = m_table->currentSourceRow(); row >= 0)
            ResultDialog::openFor(m_context, m_model->stall(row).stall.id, this);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_sentence);
    layout->addWidget(m_chart);
    layout->addWidget(m_table);
}

void PitchHistoryView::showPitch(PitchId pitch)
{
    const auto history = PitchHistory::load(m_context.campaign.connection(), pitch, m_context.clock.today());
    if (!history) {
        m_context.messages.showError(history.error());
        return;
    }
    m_sentence->setText(sentence(*history));
    m_chart->setHistory(*history);
    m_model->setHistory(*history);
    fitTable();
}

QString PitchHistoryView::sentence(const PitchHistory &history) const
{
    const auto days = history.daysSinceLast(m_context.clock.today());
    if (!days)
        return tr("No stall stood here yet.");
    QStringList words{*days == 0 ? tr("The last stall is today's.")
                                 : tr("The last stall was %n day(s) ago.", nullptr, *days)};
    if (const int typed = history.stallsWithResult(); typed > 0) {
        const ActivityResult total = history.total();
        const auto each = [typed](int sum) { return QString::number(qRound(double(sum) / typed)); };
        words += tr("On average %1 conversations, %2 sign-ups and %3 leaflets out (%4).")
                     .arg(each(total.conversations), each(total.signUps), each(total.leafletsOut),
                          tr("%n stall(s)", nullptr, typed));
    }
    if (const auto best = history.bestHour())
        words += tr("Best hour: %1, %2 conversations (%3).")
                     .arg(timeRange(QTime(best->hour, 0), QTime((best->hour + 1) % 24, 0)))
                     .arg(qRound(best->conversationsPerHour))
                     .arg(tr("%n stall(s)", nullptr, best->stalls));
    return words.join(u' ');
}

void PitchHistoryView::fitTable()
{
    const int rows = std::clamp(m_model->rowCount(), 1, kMostRowsSeen);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * Theme::denseRowHeight(m_table->font()) + 2 * m_table->frameWidth());
    m_table->setVisible(m_model->rowCount() > 0);
}

} // namespace rosette
