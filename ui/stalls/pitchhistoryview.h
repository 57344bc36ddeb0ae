#pragma once

#include <QWidget>

#include "models/base/id.h"
#include "ui/shell/appcontext.h"

class QLabel;

namespace rosette {

class DataTable;
class PitchChart;
class PitchHistory;
class PitchHistoryModel;

/// What a pitch gave: how long since the last stall, on average, the best hour; a chart and the stalls one by one.
/// Enter on a stall types what it gave.
class PitchHistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit PitchHistoryView(AppContext &context, QWidget *parent = nullptr);

    void showPitch(PitchId pitch);

private:
    QString sentence(const PitchHistory &history) const;
    void fitTable();

    AppContext &m_context;
    QLabel *m_sentence;
    PitchChart *m_chart;
    PitchHistoryModel *m_model;
    DataTable *m_table;
};

} // namespace rosette
