#pragma once

#include <QWidget>

#include "models/canvass/canvassfigures.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;

namespace rosette {

class CodeBars;
class DataTable;
class WardFiguresModel;

/// What canvassing came to in a period: in one sentence, by ward, by outcome and by support.
class ProgressView : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressView(AppContext &context, QWidget *parent = nullptr);

    Status reload();

private:
    FiguresPeriod period() const;

    AppContext &m_context;
    QComboBox *m_period;
    QLabel *m_sentence;
    WardFiguresModel *m_model;
    DataTable *m_table;
    CodeBars *m_outcomes;
    CodeBars *m_support;
};

} // namespace rosette
