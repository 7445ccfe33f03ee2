import { table } from "./table";

/** Speech, language, pictures: what machines hear, read and see. */
export const perception = table(`
語音處理 | 语音处理 | speech processing
語音 | 语音 | speech;spoken language
語音增強 | 语音增强 | speech enhancement
語音活動偵測 | 语音活动检测 | voice activity detection
喚醒詞 | 唤醒词 | wake word;keyword spotting
語者分離;語者分段標記 | 说话人分离 | speaker diarisation
語音複製;聲音複製;語音克隆 | 语音克隆;声音克隆 | voice cloning
語音轉換 | 语音转换 | voice conversion
口音;腔調 | 口音 | accent
方言 | 方言 | dialect
音素 | 音素 | phoneme
音節 | 音节 | syllable
聲調;語調 | 声调;语调 | intonation;lexical tone
韻律 | 韵律 | prosody
梅爾頻率倒譜係數 | 梅尔频率倒谱系数 | mel-frequency cepstral coefficient;MFCC
聲學模型 | 声学模型 | acoustic model
發音 | 发音 | pronunciation
麥克風陣列 | 麦克风阵列 | microphone array
波束成形 | 波束成形;波束赋形 | beamforming
聲源定位 | 声源定位 | sound source localisation
音樂資訊檢索 | 音乐信息检索 | music information retrieval
音樂生成 | 音乐生成 | music generation
詞形還原 | 词形还原 | lemmatisation
詞幹提取;詞幹 | 词干提取;词干 | stemming;word stem
停用詞 | 停用词 | stop word;stopword
詞袋模型;詞袋 | 词袋模型;词袋 | bag of words;bag-of-words
詞頻;詞頻逆文件頻率 | 词频;词频逆文档频率 | term frequency;TF-IDF;inverse document frequency
n元語法 | n元语法 | n-gram
詞彙;詞彙量 | 词汇;词汇量 | vocabulary;lexicon
同義詞 | 同义词 | synonym
詞義消歧;語意消歧 | 词义消歧 | word sense disambiguation
指代消解;共指消解;共指解析 | 指代消解;共指消解 | coreference resolution;anaphora resolution
實體連結 | 实体链接 | entity linking;entity resolution
事件擷取;事件抽取 | 事件抽取 | event extraction
語意角色標註 | 语义角色标注 | semantic role labelling
依存句法;相依句法剖析 | 依存句法 | dependency grammar
語言偵測;語言識別 | 语种识别 | language identification;language detection
文法檢查;文法糾錯 | 语法纠错 | grammar checking;grammatical error correction
改寫;釋義;複述 | 复述 | paraphrase;paraphrasing
語意相似度;文本相似度 | 语义相似度;文本相似度 | semantic similarity;text similarity;textual similarity
語篇分析;論述分析 | 话语分析 | discourse analysis
語用學 | 语用学 | pragmatics
構詞學;形態學 | 形态学 | morphology
詞網 | 词网 | WordNet
機器閱讀理解;閱讀理解 | 机器阅读理解;阅读理解 | machine reading comprehension;reading comprehension
意圖辨識;意圖偵測 | 意图识别 | intent recognition;intent detection;intent classification
槽位填充 | 槽填充 | slot filling
對話管理 | 对话管理 | dialogue management
多輪對話 | 多轮对话 | multi-turn dialogue;multi-turn conversation
仇恨言論 | 仇恨言论 | hate speech
立場偵測 | 立场检测 | stance detection
事實查核 | 事实核查 | fact checking;fact-checking
諷刺偵測 | 讽刺检测 | sarcasm detection
抄襲偵測;抄襲 | 抄袭检测;抄袭 | plagiarism detection;plagiarism
作者識別;作者歸屬 | 作者归属 | authorship attribution
字元嵌入 | 字符嵌入 | character embedding
句向量;句嵌入 | 句向量;句嵌入 | sentence embedding
文件嵌入;文件向量 | 文档向量 | document embedding
重新排序;重排序 | 重排序 | reranking;re-ranking
查詢擴展 | 查询扩展 | query expansion
相關回饋 | 相关反馈 | relevance feedback
文件切塊;文本分塊 | 文本分块 | chunking;text chunking
跨語言;跨語言檢索 | 跨语言;跨语言检索 | cross-lingual;cross-language;cross-lingual information retrieval
平行語料;雙語語料 | 平行语料;双语语料 | parallel corpus;bilingual corpus
低資源語言 | 低资源语言 | low-resource language
會議摘要 | 会议摘要 | meeting summarisation;meeting transcription
表格辨識;表格擷取 | 表格识别 | table recognition;table extraction
文件理解;文件版面分析;版面分析 | 文档理解;版面分析 | document understanding;document layout analysis;layout analysis
手寫辨識;手寫文字辨識 | 手写识别 | handwritten text recognition;handwriting
關鍵點偵測;特徵點;關鍵點 | 关键点检测;特征点;关键点 | keypoint detection;key point;landmark detection
邊界框;定界框 | 边界框 | bounding box
區域建議網路;區域卷積神經網路 | 区域卷积神经网络 | region-based CNN;R-CNN;Faster R-CNN;region proposal network
單階段偵測器 | 单阶段检测器 | YOLO;single-stage detector
非極大值抑制 | 非极大值抑制 | non-maximum suppression
交併比 | 交并比 | intersection over union;IoU
錨框 | 锚框 | anchor box
全景分割 | 全景分割 | panoptic segmentation
分割 | 分割 | segmentation
影像配準;影像對位 | 图像配准 | image registration
影像拼接 | 图像拼接 | image stitching;panorama stitching
影像融合 | 图像融合 | image fusion
影像增強 | 图像增强 | image enhancement
影像壓縮 | 图像压缩 | image compression
影像品質評估;影像品質 | 图像质量评价;图像质量 | image quality;image quality assessment
影像去噪;影像除噪 | 图像去噪 | image denoising
去模糊;影像去模糊 | 去模糊 | deblurring;image deblurring
去霧;影像去霧 | 去雾 | dehazing;image dehazing
二值化;影像二值化 | 二值化 | binarisation;image binarisation
形態學運算;膨脹與侵蝕 | 形态学运算 | morphological operation;mathematical morphology
樣板比對;模板匹配 | 模板匹配 | template matching
霍夫轉換 | 霍夫变换 | Hough transform
輪廓偵測;輪廓 | 轮廓检测;轮廓 | contour detection;contour
角點偵測 | 角点检测 | corner detection
前景偵測;背景相減;背景減除 | 背景减除 | background subtraction;foreground detection
光流;光流法 | 光流 | optical flow
影片分析;視訊分析;智慧影像分析 | 视频分析;智能视频分析 | video analytics;video analysis;intelligent video analytics
影片理解 | 视频理解 | video understanding
影片摘要 | 视频摘要 | video summarisation
影像描述;影像字幕生成;看圖說話 | 图像描述 | image captioning
視覺問答 | 视觉问答 | visual question answering;^VQA
視覺語言模型 | 视觉语言模型 | vision-language model;^VLM;visual language model
場景理解;場景辨識 | 场景理解;场景识别 | scene understanding;scene recognition
深度估計;深度圖 | 深度估计;深度图 | depth estimation;depth map
深度相機;深度攝影機 | 深度相机 | depth camera;RGB-D camera
相機校正;攝影機校正 | 相机标定 | camera calibration
手眼校正 | 手眼标定 | hand-eye calibration
立體匹配;立體比對 | 立体匹配 | stereo matching
三維掃描;3D掃描 | 三维扫描;3D扫描 | 3D scanning;3D scanner;laser scanning
三維;3D | 三维;3D | three-dimensional;3D
二維;2D | 二维;2D | two-dimensional;2D
神經輻射場 | 神经辐射场 | neural radiance field;NeRF;Gaussian splatting
攝影測量 | 摄影测量 | photogrammetry
結構光 | 结构光 | structured light
飛時測距;飛行時間法 | 飞行时间法 | time of flight;time-of-flight camera
行人重識別;行人再識別 | 行人重识别 | person re-identification;re-identification
行人偵測 | 行人检测 | pedestrian detection
車輛偵測 | 车辆检测 | vehicle detection
車道偵測;車道線偵測 | 车道检测;车道线检测 | lane detection;lane line detection
小物件偵測 | 小目标检测 | small object detection
多物件追蹤;多目標追蹤 | 多目标跟踪 | multi-object tracking;multiple object tracking
步態辨識;步態分析;步態 | 步态识别;步态分析;步态 | gait recognition;gait analysis;gait
虹膜辨識 | 虹膜识别 | iris recognition
活體偵測;活體辨識 | 活体检测 | liveness detection;anti-spoofing
表情辨識;臉部表情辨識 | 表情识别 | facial expression recognition;expression recognition
情緒辨識;情感運算 | 情感识别;情感计算 | emotion recognition;affective computing
手勢辨識 | 手势识别 | hand gesture recognition
唇語辨識;讀唇 | 唇读 | lip reading
視線估計;注視點追蹤 | 视线估计 | gaze estimation;gaze tracking
工業相機;線掃描相機 | 工业相机;线扫相机 | industrial camera;line-scan camera
魚眼鏡頭;廣角鏡頭 | 鱼眼镜头;广角镜头 | fisheye lens;wide-angle lens
景深;焦距 | 景深;焦距 | depth of field;focal length
曝光;曝光時間 | 曝光;曝光时间 | exposure time;camera exposure
白平衡 | 白平衡 | white balance
高動態範圍 | 高动态范围 | high dynamic range;^HDR
多光譜;多光譜影像 | 多光谱;多光谱图像 | multispectral;multispectral imaging
合成孔徑雷達 | 合成孔径雷达 | synthetic aperture radar;^SAR
土地覆蓋;土地利用分類 | 土地覆盖;土地利用分类 | land cover;land use classification
變遷偵測;變化偵測 | 变化检测 | change detection
視覺檢測系統 | 视觉检测系统 | vision inspection system;machine vision system
`);
