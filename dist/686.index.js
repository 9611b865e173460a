export const id = 686;
export const ids = [686];
export const modules = {

/***/ 5686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lower: () => (/* binding */ lower)
});

// EXTERNAL MODULE: ./src/scan/catalogue.ts
var catalogue = __webpack_require__(9648);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
;// CONCATENATED MODULE: ./build/pyright-parser.mjs
const pyright_parser_require=(0,external_node_module_.createRequire)(import.meta.url);
var Ma=Object.create;var Qn=Object.defineProperty;var La=Object.getOwnPropertyDescriptor;var Oa=Object.getOwnPropertyNames;var Da=Object.getPrototypeOf,Fa=Object.prototype.hasOwnProperty;var Ra=(t=>typeof pyright_parser_require<"u"?pyright_parser_require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof pyright_parser_require<"u"?pyright_parser_require:e)[n]}):t)(function(t){if(typeof pyright_parser_require<"u")return pyright_parser_require.apply(this,arguments);throw Error('Dynamic require of "'+t+'" is not supported')});var E=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var Ua=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Oa(e))!Fa.call(t,s)&&s!==n&&Qn(t,s,{get:()=>e[s],enumerable:!(r=La(e,s))||r.enumerable});return t};var Ge=(t,e,n)=>(n=t!=null?Ma(Da(t)):{},Ua(e||!t||!t.__esModule?Qn(n,"default",{value:t,enumerable:!0}):n,t));var ue=E(V=>{"use strict";Object.defineProperty(V,"__esModule",{value:!0});V.Disposable=V.Comparison=void 0;V.returnFalse=Va;V.returnTrue=qa;V.returnUndefined=Ba;V.identity=Ka;V.toLowerCase=Wa;V.equateValues=za;V.compareComparableValues=Xn;V.compareValues=Ga;V.isArray=ja;V.isString=$a;V.isNumber=Ja;V.isBoolean=Ha;V.hasProperty=Ya;V.toBoolean=Za;V.test_setDebugMode=Xa;V.isDebugMode=eo;V.isThenable=to;V.isDefined=no;V.getEnumNames=ro;V.containsOnlyWhitespace=io;V.cloneStr=so;V.isMap=ao;V.isPromise=oo;var Yn;(function(t){t[t.LessThan=-1]="LessThan",t[t.EqualTo=0]="EqualTo",t[t.GreaterThan=1]="GreaterThan"})(Yn||(V.Comparison=Yn={}));function Va(){return!1}function qa(){return!0}function Ba(){}function Ka(t){return t}function Wa(t){return t.toLowerCase()}function za(t,e){return t===e}function Xn(t,e){return t===e?0:t===void 0?-1:e===void 0?1:t<e?-1:1}function Ga(t,e){return Xn(t,e)}function ja(t){return Array.isArray?Array.isArray(t):t instanceof Array}function $a(t){return typeof t=="string"}function Ja(t){return typeof t=="number"}function Ha(t){return typeof t=="boolean"}var Qa=Object.prototype.hasOwnProperty;function Ya(t,e){return Qa.call(t,e)}function Za(t){return t?.trim().toUpperCase()==="TRUE"}var je;function Xa(t){let e=je;return je=t,e}function eo(){if(je===void 0){let t=process.execArgv.join();je=t.includes("inspect")||t.includes("debug")}return je}function to(t){return typeof t?.then=="function"}function no(t){return t!==void 0}function ro(t){let e=[];for(let n in t)isNaN(Number(n))&&e.push(n);return e}function io(t,e,n){return e!==void 0&&(t=t.substring(e,n)),/^\s*$/.test(t)}function so(t){return t.length<13?t:Buffer.from(t,"utf8").toString("utf8")}var Zn;(function(t){function e(n){return n&&typeof n.dispose=="function"}t.is=e})(Zn||(V.Disposable=Zn={}));function ao(t){return typeof t=="object"&&t!==null&&t.constructor===Map}function oo(t){return typeof t=="object"&&t!==null&&typeof t.then=="function"&&typeof t.catch=="function"}});var me=E(q=>{"use strict";Object.defineProperty(q,"__esModule",{value:!0});q.emptyArray=void 0;q.contains=tr;q.append=co;q.appendArray=xo;q.partition=lo;q.find=fo;q.addRange=nr;q.insertAt=uo;q.cloneAndSort=ho;q.stableSort=mo;q.map=yo;q.some=rr;q.every=bo;q.binarySearch=To;q.binarySearchKey=ir;q.flatten=ko;q.getNestedProperty=So;q.getOrAdd=wo;q.removeArrayElements=Co;q.createMapFromItems=Io;q.addIfUnique=Ao;q.getMapValues=No;q.addIfNotNull=Eo;q.arrayEquals=vo;var mt=ue();q.emptyArray=[];function tr(t,e,n=mt.equateValues){if(t){for(let r of t)if(n(r,e))return!0}return!1}function co(t,e){return e===void 0?t:t===void 0?[e]:(t.push(e),t)}function xo(t,e){if(e.length<256){t.push(...e);return}for(let n of e)t.push(n)}function lo(t,e){let n=[],r=[];for(let s of t)e(s)?n.push(s):r.push(s);return[n,r]}function fo(t,e){for(let n=0;n<t.length;n++){let r=t[n];if(e(r,n))return r}}function er(t,e){return e<0?t.length+e:e}function nr(t,e,n,r){if(e===void 0||e.length===0)return t;if(t===void 0)return e.slice(n,r);n=n===void 0?0:er(e,n),r=r===void 0?e.length:er(e,r);for(let s=n;s<r&&s<e.length;s++)e[s]!==void 0&&t.push(e[s]);return t}function uo(t,e,n){if(e===0)t.unshift(n);else if(e===t.length)t.push(n);else{for(let r=t.length;r>e;r--)t[r]=t[r-1];t[e]=n}return t}function ho(t,e){return t.length===0?t:t.slice().sort(e)}function po(t,e){return e}function go(t){return t.map(po)}function mo(t,e){let n=go(t);return _o(t,n,e),n.map(r=>t[r])}function _o(t,e,n){e.sort((r,s)=>n(t[r],t[s])||(0,mt.compareValues)(r,s))}function yo(t,e){if(t)return t.map(e)}function rr(t,e){return t?e?t.some(e):t.length>0:!1}function bo(t,e){return t?t.every(e):!0}function To(t,e,n,r,s){return ir(t,n(e),n,r,s)}function ir(t,e,n,r,s){if(!rr(t))return-1;let o=s||0,d=t.length-1;for(;o<=d;){let c=o+(d-o>>1),i=n(t[c]);switch(r(i,e)){case-1:o=c+1;break;case 0:return c;case 1:d=c-1;break}}return~o}function ko(t){let e=[];for(let n of t)n&&((0,mt.isArray)(n)?nr(e,n):e.push(n));return e}function So(t,e){return e.split(".").reduce((r,s)=>r&&r[s],t)}function wo(t,e,n){let r=t.get(e);if(r!==void 0)return r;let s=n();return t.set(e,s),s}function Co(t,e){for(let n=0;n<t.length;n++)e(t[n])&&(t.splice(n,1),n--);return t}function Io(t,e){let n=new Map;for(let r of t){let s=e(r),o=n.get(s);o===void 0?n.set(s,[r]):o.push(r)}return n}function Ao(t,e,n=mt.equateValues){return tr(t,e,n)||t.push(e),t}function No(t,e){let n=[];return t.forEach((r,s)=>{e(s,r)&&n.push(r)}),n}function Eo(t,e){return e===void 0||t.push(e),t}function vo(t,e,n){return t.length!==e.length?!1:t.every((r,s)=>n(r,e[s]))}});var _e=E(ae=>{"use strict";Object.defineProperty(ae,"__esModule",{value:!0});ae.assert=sr;ae.fail=Je;ae.assertDefined=Zt;ae.assertEachDefined=ar;ae.assertNever=or;ae.getFunctionName=Mo;ae.formatEnum=Lo;ae.getErrorString=Oo;ae.getSerializableError=Do;var Po=me(),$e=ue();function sr(t,e,n,r){t||(n&&(e+=`\r
Verbose Debug Information: `+(typeof n=="string"?n:n())),Je(e?"False expression: "+e:"False expression.",r||sr))}function Je(t,e){let n=new Error(t?`Debug Failure. ${t}`:"Debug Failure.");throw Error.captureStackTrace&&Error.captureStackTrace(n,e||Je),n}function Zt(t,e,n){t==null&&Je(e,n||Zt)}function ar(t,e,n){for(let r of t)Zt(r,e,n||ar)}function or(t,e="Illegal value:",n){let r="";try{r=JSON.stringify(t)}catch{}Je(`${e} ${r}`,n||or)}function Mo(t){if(typeof t!="function")return"";if((0,$e.hasProperty)(t,"name"))return t.name;{let e=Function.prototype.toString.call(t),n=/^function\s+([\w$]+)\s*\(/.exec(e);return n?n[1]:""}}function Lo(t=0,e,n){let r=Fo(e);if(t===0)return r.length>0&&r[0][0]===0?r[0][1]:"0";if(n){let s="",o=t;for(let[d,c]of r){if(d>t)break;d!==0&&d&t&&(s=`${s}${s?"|":""}${c}`,o&=~d)}if(o===0)return s}else for(let[s,o]of r)if(s===t)return o;return t.toString()}function Oo(t){return(t.stack?t.stack.toString():void 0)||(typeof t.message=="string"?t.message:void 0)||JSON.stringify(t)}function Do(t){if(!t)return;if(JSON.stringify(t).length>2)return t;let n=t.name&&(0,$e.isString)(t.name)?t.name:"noname",r=t.message&&(0,$e.isString)(t.message)?t.message:"nomessage",s=t.stack&&(0,$e.isString)(t.stack)?t.stack:void 0;return{name:n,message:r,stack:s}}function Fo(t){let e=[];for(let n of Object.keys(t)){let r=t[n];typeof r=="number"&&e.push([r,n])}return(0,Po.stableSort)(e,(n,r)=>(0,$e.compareValues)(n[0],r[0]))}});var dr=E((Hc,Ro)=>{Ro.exports={}});var cr=E((Qc,Uo)=>{Uo.exports={}});var xr=E((Yc,Vo)=>{Vo.exports={}});var lr=E((Zc,qo)=>{qo.exports={}});var fr=E((Xc,Bo)=>{Bo.exports={}});var ur=E((ex,Ko)=>{Ko.exports={}});var hr=E((tx,Wo)=>{Wo.exports={}});var pr=E((nx,zo)=>{zo.exports={}});var gr=E((rx,Go)=>{Go.exports={}});var mr=E((ix,jo)=>{jo.exports={}});var _r=E((sx,$o)=>{$o.exports={}});var yr=E((ax,Jo)=>{Jo.exports={}});var br=E((ox,Ho)=>{Ho.exports={}});var Tr=E((dx,Qo)=>{Qo.exports={}});var kr=E((cx,Yo)=>{Yo.exports={}});var rn=E(Y=>{"use strict";Object.defineProperty(Y,"__esModule",{value:!0});Y.LocAddendum=Y.LocMessage=Y.Localizer=Y.ParameterizedString=void 0;Y.setGetRawString=h0;Y.getRawStringFromMap=yt;Y.setLocaleOverride=g0;Y.setForceEnglishDiagnostics=m0;Y.getDiagnosticLocale=_0;Y.getLocaleFromEnv=nn;Y.loadStringsForLocale=Cr;var Zo=_e(),Xo=dr(),e0=cr(),Sr=xr(),t0=lr(),n0=fr(),r0=ur(),i0=hr(),s0=pr(),a0=gr(),o0=mr(),d0=_r(),c0=yr(),x0=br(),l0=Tr(),f0=kr(),x=class{constructor(e){this._formatString=e}format(e){let n=this._formatString;return Object.keys(e).forEach(r=>{n=n.replace(new RegExp(`{${r}}`,"g"),e[r].toString())}),n}getFormatString(){return this._formatString}};Y.ParameterizedString=x;var He="en-us",wr=new Map([["cs",Xo],["de",e0],["en-us",Sr],["en",Sr],["es",t0],["fr",n0],["it",r0],["ja",i0],["ko",s0],["pl",a0],["pt-br",o0],["qps-ploc",d0],["ru",c0],["tr",x0],["zh-cn",l0],["zh-tw",f0]]),_t,Xt={};function u0(t){_t===void 0&&(_t=p0());let e=t.split("."),r=(e[0]==="Diagnostic"||e[0]==="DiagnosticAddendum")&&tn?yt(Xt,e):yt(_t,e)||yt(Xt,e);if(r)return r;(0,Zo.fail)(`Missing localized string for key "${t}"`)}var a=u0;function h0(t){let e=a;return a=t,e}function yt(t,e){let n=t;for(let r of e){if(!n[r])return;n=n[r]}return typeof n=="string"?n:n.message}function p0(){Xt=y0();let t=nn();return Cr(t,wr)}var en,tn=!1;function g0(t){_t=void 0,en=t.toLowerCase()}function m0(t){tn=t}function _0(){return tn?"en":nn().toLowerCase()}function nn(){if(en)return en;try{let t=process?.env,e=t?.VSCODE_NLS_CONFIG;if(e)try{return JSON.parse(e).locale||He}catch{}let n=t?.LC_ALL||t?.LC_MESSAGES||t?.LANG||t?.LANGUAGE;if(n){let r=n.split(".");if(r.length>0&&r[0])return r[0]||He}}catch{}return He}function y0(){let t=wr.get(He);return t||(console.error("Could not load default strings"),{})}function Cr(t,e){if(t===He)return{};let n=e.get(t);if(n!==void 0)return n;let r=t.split("-");return r.length>0&&r[0]&&(n=e.get(r[0]),n!==void 0)?n:{}}var bt;(function(t){let e;(function(i){i.annotatedMetadataInconsistent=()=>new x(a("Diagnostic.annotatedMetadataInconsistent")),i.abstractMethodInvocation=()=>new x(a("Diagnostic.abstractMethodInvocation")),i.annotatedParamCountMismatch=()=>new x(a("Diagnostic.annotatedParamCountMismatch")),i.annotatedTypeArgMissing=()=>a("Diagnostic.annotatedTypeArgMissing"),i.annotationBytesString=()=>a("Diagnostic.annotationBytesString"),i.annotationFormatString=()=>a("Diagnostic.annotationFormatString"),i.annotationNotSupported=()=>a("Diagnostic.annotationNotSupported"),i.annotationRawString=()=>a("Diagnostic.annotationRawString"),i.annotationSpansStrings=()=>a("Diagnostic.annotationSpansStrings"),i.annotationStringEscape=()=>a("Diagnostic.annotationStringEscape"),i.annotationTemplateString=()=>a("Diagnostic.annotationTemplateString"),i.argAssignment=()=>new x(a("Diagnostic.argAssignment")),i.argAssignmentFunction=()=>new x(a("Diagnostic.argAssignmentFunction")),i.argAssignmentParam=()=>new x(a("Diagnostic.argAssignmentParam")),i.argAssignmentParamFunction=()=>new x(a("Diagnostic.argAssignmentParamFunction")),i.argMissingForParam=()=>new x(a("Diagnostic.argMissingForParam")),i.argMissingForParams=()=>new x(a("Diagnostic.argMissingForParams")),i.argMorePositionalExpectedCount=()=>new x(a("Diagnostic.argMorePositionalExpectedCount")),i.argMorePositionalExpectedOne=()=>a("Diagnostic.argMorePositionalExpectedOne"),i.argPositional=()=>a("Diagnostic.argPositional"),i.argPositionalExpectedCount=()=>new x(a("Diagnostic.argPositionalExpectedCount")),i.argPositionalExpectedOne=()=>a("Diagnostic.argPositionalExpectedOne"),i.argTypePartiallyUnknown=()=>a("Diagnostic.argTypePartiallyUnknown"),i.argTypeUnknown=()=>a("Diagnostic.argTypeUnknown"),i.assertAlwaysTrue=()=>a("Diagnostic.assertAlwaysTrue"),i.assertTypeArgs=()=>a("Diagnostic.assertTypeArgs"),i.assertTypeTypeMismatch=()=>new x(a("Diagnostic.assertTypeTypeMismatch")),i.assignmentExprContext=()=>a("Diagnostic.assignmentExprContext"),i.assignmentExprComprehension=()=>new x(a("Diagnostic.assignmentExprComprehension")),i.assignmentExprInSubscript=()=>a("Diagnostic.assignmentExprInSubscript"),i.assignmentInProtocol=()=>a("Diagnostic.assignmentInProtocol"),i.assignmentTargetExpr=()=>a("Diagnostic.assignmentTargetExpr"),i.asyncNotInAsyncFunction=()=>a("Diagnostic.asyncNotInAsyncFunction"),i.awaitIllegal=()=>a("Diagnostic.awaitIllegal"),i.awaitNotAllowed=()=>a("Diagnostic.awaitNotAllowed"),i.awaitNotInAsync=()=>a("Diagnostic.awaitNotInAsync"),i.backticksIllegal=()=>a("Diagnostic.backticksIllegal"),i.baseClassCircular=()=>a("Diagnostic.baseClassCircular"),i.baseClassFinal=()=>new x(a("Diagnostic.baseClassFinal")),i.baseClassIncompatible=()=>new x(a("Diagnostic.baseClassIncompatible")),i.baseClassInvalid=()=>a("Diagnostic.baseClassInvalid"),i.baseClassMethodTypeIncompatible=()=>new x(a("Diagnostic.baseClassMethodTypeIncompatible")),i.baseClassVariableTypeIncompatible=()=>new x(a("Diagnostic.baseClassVariableTypeIncompatible")),i.baseClassUnknown=()=>a("Diagnostic.baseClassUnknown"),i.binaryOperationNotAllowed=()=>a("Diagnostic.binaryOperationNotAllowed"),i.bindParamMissing=()=>new x(a("Diagnostic.bindParamMissing")),i.bindTypeMismatch=()=>new x(a("Diagnostic.bindTypeMismatch")),i.breakInExceptionGroup=()=>a("Diagnostic.breakInExceptionGroup"),i.breakOutsideLoop=()=>a("Diagnostic.breakOutsideLoop"),i.bytesUnsupportedEscape=()=>a("Diagnostic.bytesUnsupportedEscape"),i.callableExtraArgs=()=>a("Diagnostic.callableExtraArgs"),i.callableFirstArg=()=>a("Diagnostic.callableFirstArg"),i.callableNotInstantiable=()=>new x(a("Diagnostic.callableNotInstantiable")),i.callableSecondArg=()=>a("Diagnostic.callableSecondArg"),i.casePatternIsIrrefutable=()=>a("Diagnostic.casePatternIsIrrefutable"),i.classAlreadySpecialized=()=>new x(a("Diagnostic.classAlreadySpecialized")),i.classDecoratorTypeUnknown=()=>a("Diagnostic.classDecoratorTypeUnknown"),i.classDefinitionCycle=()=>new x(a("Diagnostic.classDefinitionCycle")),i.classGetItemClsParam=()=>a("Diagnostic.classGetItemClsParam"),i.classMethodClsParam=()=>a("Diagnostic.classMethodClsParam"),i.classNotRuntimeSubscriptable=()=>new x(a("Diagnostic.classNotRuntimeSubscriptable")),i.classPatternBuiltInArgPositional=()=>a("Diagnostic.classPatternBuiltInArgPositional"),i.classPatternNewType=()=>new x(a("Diagnostic.classPatternNewType")),i.classPatternPositionalArgCount=()=>new x(a("Diagnostic.classPatternPositionalArgCount")),i.classPatternTypeAlias=()=>new x(a("Diagnostic.classPatternTypeAlias")),i.classPropertyDeprecated=()=>a("Diagnostic.classPropertyDeprecated"),i.classTypeParametersIllegal=()=>a("Diagnostic.classTypeParametersIllegal"),i.classVarNotAllowed=()=>a("Diagnostic.classVarNotAllowed"),i.classVarFirstArgMissing=()=>a("Diagnostic.classVarFirstArgMissing"),i.classVarOverridesInstanceVar=()=>new x(a("Diagnostic.classVarOverridesInstanceVar")),i.classVarTooManyArgs=()=>a("Diagnostic.classVarTooManyArgs"),i.classVarWithTypeVar=()=>a("Diagnostic.classVarWithTypeVar"),i.clsSelfParamTypeMismatch=()=>new x(a("Diagnostic.clsSelfParamTypeMismatch")),i.codeTooComplexToAnalyze=()=>a("Diagnostic.codeTooComplexToAnalyze"),i.collectionAliasInstantiation=()=>new x(a("Diagnostic.collectionAliasInstantiation")),i.comparisonAlwaysFalse=()=>new x(a("Diagnostic.comparisonAlwaysFalse")),i.comparisonAlwaysTrue=()=>new x(a("Diagnostic.comparisonAlwaysTrue")),i.comprehensionInDict=()=>a("Diagnostic.comprehensionInDict"),i.comprehensionInSet=()=>a("Diagnostic.comprehensionInSet"),i.concatenateContext=()=>a("Diagnostic.concatenateContext"),i.concatenateParamSpecMissing=()=>a("Diagnostic.concatenateParamSpecMissing"),i.concatenateTypeArgsMissing=()=>a("Diagnostic.concatenateTypeArgsMissing"),i.conditionalOperandInvalid=()=>new x(a("Diagnostic.conditionalOperandInvalid")),i.constantRedefinition=()=>new x(a("Diagnostic.constantRedefinition")),i.coroutineInConditionalExpression=()=>a("Diagnostic.coroutineInConditionalExpression"),i.constructorParametersMismatch=()=>new x(a("Diagnostic.constructorParametersMismatch")),i.containmentAlwaysFalse=()=>new x(a("Diagnostic.containmentAlwaysFalse")),i.containmentAlwaysTrue=()=>new x(a("Diagnostic.containmentAlwaysTrue")),i.continueInExceptionGroup=()=>a("Diagnostic.continueInExceptionGroup"),i.continueOutsideLoop=()=>a("Diagnostic.continueOutsideLoop"),i.dataClassBaseClassFrozen=()=>a("Diagnostic.dataClassBaseClassFrozen"),i.dataClassBaseClassNotFrozen=()=>a("Diagnostic.dataClassBaseClassNotFrozen"),i.dataClassConverterFunction=()=>new x(a("Diagnostic.dataClassConverterFunction")),i.dataClassConverterOverloads=()=>new x(a("Diagnostic.dataClassConverterOverloads")),i.dataClassDuplicateKwOnly=()=>new x(a("Diagnostic.dataClassDuplicateKwOnly")),i.dataClassFieldInheritedDefault=()=>new x(a("Diagnostic.dataClassFieldInheritedDefault")),i.dataClassFieldWithDefault=()=>a("Diagnostic.dataClassFieldWithDefault"),i.dataClassFieldWithoutAnnotation=()=>a("Diagnostic.dataClassFieldWithoutAnnotation"),i.dataClassFieldWithPrivateName=()=>a("Diagnostic.dataClassFieldWithPrivateName"),i.dataClassPostInitParamCount=()=>new x(a("Diagnostic.dataClassPostInitParamCount")),i.dataClassPostInitType=()=>new x(a("Diagnostic.dataClassPostInitType")),i.dataClassSlotsOverwrite=()=>a("Diagnostic.dataClassSlotsOverwrite"),i.dataClassTransformExpectedBoolLiteral=()=>a("Diagnostic.dataClassTransformExpectedBoolLiteral"),i.dataClassTransformFieldSpecifier=()=>new x(a("Diagnostic.dataClassTransformFieldSpecifier")),i.dataClassTransformPositionalParam=()=>a("Diagnostic.dataClassTransformPositionalParam"),i.dataClassTransformUnknownArgument=()=>new x(a("Diagnostic.dataClassTransformUnknownArgument")),i.dataProtocolInSubclassCheck=()=>a("Diagnostic.dataProtocolInSubclassCheck"),i.declaredReturnTypePartiallyUnknown=()=>new x(a("Diagnostic.declaredReturnTypePartiallyUnknown")),i.declaredReturnTypeUnknown=()=>a("Diagnostic.declaredReturnTypeUnknown"),i.defaultValueContainsCall=()=>a("Diagnostic.defaultValueContainsCall"),i.defaultValueNotAllowed=()=>a("Diagnostic.defaultValueNotAllowed"),i.deprecatedClass=()=>new x(a("Diagnostic.deprecatedClass")),i.deprecatedConstructor=()=>new x(a("Diagnostic.deprecatedConstructor")),i.deprecatedDescriptorDeleter=()=>new x(a("Diagnostic.deprecatedDescriptorDeleter")),i.deprecatedDescriptorGetter=()=>new x(a("Diagnostic.deprecatedDescriptorGetter")),i.deprecatedDescriptorSetter=()=>new x(a("Diagnostic.deprecatedDescriptorSetter")),i.deprecatedFunction=()=>new x(a("Diagnostic.deprecatedFunction")),i.deprecatedMethod=()=>new x(a("Diagnostic.deprecatedMethod")),i.deprecatedPropertyDeleter=()=>new x(a("Diagnostic.deprecatedPropertyDeleter")),i.deprecatedPropertyGetter=()=>new x(a("Diagnostic.deprecatedPropertyGetter")),i.deprecatedPropertySetter=()=>new x(a("Diagnostic.deprecatedPropertySetter")),i.deprecatedType=()=>new x(a("Diagnostic.deprecatedType")),i.dictExpandIllegalInComprehension=()=>a("Diagnostic.dictExpandIllegalInComprehension"),i.dictInAnnotation=()=>a("Diagnostic.dictInAnnotation"),i.dictKeyValuePairs=()=>a("Diagnostic.dictKeyValuePairs"),i.dictUnpackIsNotMapping=()=>a("Diagnostic.dictUnpackIsNotMapping"),i.disjointBaseFunction=()=>a("Diagnostic.disjointBaseFunction"),i.disjointBaseIncompatible=()=>new x(a("Diagnostic.disjointBaseIncompatible")),i.disjointBaseProtocol=()=>a("Diagnostic.disjointBaseProtocol"),i.disjointBaseTypedDict=()=>a("Diagnostic.disjointBaseTypedDict"),i.delTargetExpr=()=>a("Diagnostic.delTargetExpr"),i.dunderAllSymbolNotPresent=()=>new x(a("Diagnostic.dunderAllSymbolNotPresent")),i.duplicateArgsParam=()=>a("Diagnostic.duplicateArgsParam"),i.duplicateBaseClass=()=>a("Diagnostic.duplicateBaseClass"),i.duplicateCatchAll=()=>a("Diagnostic.duplicateCatchAll"),i.duplicateEnumMember=()=>new x(a("Diagnostic.duplicateEnumMember")),i.duplicateGenericAndProtocolBase=()=>a("Diagnostic.duplicateGenericAndProtocolBase"),i.duplicateImport=()=>new x(a("Diagnostic.duplicateImport")),i.duplicateKwargsParam=()=>a("Diagnostic.duplicateKwargsParam"),i.duplicateKeywordOnly=()=>a("Diagnostic.duplicateKeywordOnly"),i.duplicateParam=()=>new x(a("Diagnostic.duplicateParam")),i.duplicateCapturePatternTarget=()=>new x(a("Diagnostic.duplicateCapturePatternTarget")),i.duplicateStarPattern=()=>a("Diagnostic.duplicateStarPattern"),i.duplicateStarStarPattern=()=>a("Diagnostic.duplicateStarStarPattern"),i.duplicatePositionOnly=()=>a("Diagnostic.duplicatePositionOnly"),i.duplicateUnpack=()=>a("Diagnostic.duplicateUnpack"),i.ellipsisAfterUnpacked=()=>a("Diagnostic.ellipsisAfterUnpacked"),i.ellipsisContext=()=>a("Diagnostic.ellipsisContext"),i.ellipsisSecondArg=()=>a("Diagnostic.ellipsisSecondArg"),i.enumClassOverride=()=>new x(a("Diagnostic.enumClassOverride")),i.enumMemberDelete=()=>new x(a("Diagnostic.enumMemberDelete")),i.enumMemberSet=()=>new x(a("Diagnostic.enumMemberSet")),i.enumMemberTypeAnnotation=()=>a("Diagnostic.enumMemberTypeAnnotation"),i.exceptionGroupIncompatible=()=>a("Diagnostic.exceptionGroupIncompatible"),i.exceptGroupMismatch=()=>a("Diagnostic.exceptGroupMismatch"),i.exceptGroupRequiresType=()=>a("Diagnostic.exceptGroupRequiresType"),i.exceptionGroupTypeIncorrect=()=>a("Diagnostic.exceptionGroupTypeIncorrect"),i.exceptionTypeIncorrect=()=>new x(a("Diagnostic.exceptionTypeIncorrect")),i.exceptionTypeNotClass=()=>new x(a("Diagnostic.exceptionTypeNotClass")),i.exceptionTypeNotInstantiable=()=>new x(a("Diagnostic.exceptionTypeNotInstantiable")),i.exceptRequiresParens=()=>a("Diagnostic.exceptRequiresParens"),i.exceptWithAsRequiresParens=()=>a("Diagnostic.exceptWithAsRequiresParens"),i.expectedAfterDecorator=()=>a("Diagnostic.expectedAfterDecorator"),i.expectedArrow=()=>a("Diagnostic.expectedArrow"),i.expectedAsAfterException=()=>a("Diagnostic.expectedAsAfterException"),i.expectedAssignRightHandExpr=()=>a("Diagnostic.expectedAssignRightHandExpr"),i.expectedBinaryRightHandExpr=()=>a("Diagnostic.expectedBinaryRightHandExpr"),i.expectedBoolLiteral=()=>a("Diagnostic.expectedBoolLiteral"),i.expectedCase=()=>a("Diagnostic.expectedCase"),i.expectedClassName=()=>a("Diagnostic.expectedClassName"),i.expectedCloseBrace=()=>a("Diagnostic.expectedCloseBrace"),i.expectedCloseBracket=()=>a("Diagnostic.expectedCloseBracket"),i.expectedCloseParen=()=>a("Diagnostic.expectedCloseParen"),i.expectedColon=()=>a("Diagnostic.expectedColon"),i.expectedComplexNumberLiteral=()=>a("Diagnostic.expectedComplexNumberLiteral"),i.expectedDecoratorExpr=()=>a("Diagnostic.expectedDecoratorExpr"),i.expectedDecoratorName=()=>a("Diagnostic.expectedDecoratorName"),i.expectedDecoratorNewline=()=>a("Diagnostic.expectedDecoratorNewline"),i.expectedDelExpr=()=>a("Diagnostic.expectedDelExpr"),i.expectedElse=()=>a("Diagnostic.expectedElse"),i.expectedEquals=()=>a("Diagnostic.expectedEquals"),i.expectedExceptionClass=()=>a("Diagnostic.expectedExceptionClass"),i.expectedExceptionObj=()=>a("Diagnostic.expectedExceptionObj"),i.expectedExpr=()=>a("Diagnostic.expectedExpr"),i.expectedIdentifier=()=>a("Diagnostic.expectedIdentifier"),i.expectedImport=()=>a("Diagnostic.expectedImport"),i.expectedImportAlias=()=>a("Diagnostic.expectedImportAlias"),i.expectedImportSymbols=()=>a("Diagnostic.expectedImportSymbols"),i.expectedIndentedBlock=()=>a("Diagnostic.expectedIndentedBlock"),i.expectedIn=()=>a("Diagnostic.expectedIn"),i.expectedInExpr=()=>a("Diagnostic.expectedInExpr"),i.expectedFunctionAfterAsync=()=>a("Diagnostic.expectedFunctionAfterAsync"),i.expectedFunctionName=()=>a("Diagnostic.expectedFunctionName"),i.expectedMemberName=()=>a("Diagnostic.expectedMemberName"),i.expectedModuleName=()=>a("Diagnostic.expectedModuleName"),i.expectedNameAfterAs=()=>a("Diagnostic.expectedNameAfterAs"),i.expectedNamedParameter=()=>a("Diagnostic.expectedNamedParameter"),i.expectedNewline=()=>a("Diagnostic.expectedNewline"),i.expectedNewlineOrSemicolon=()=>a("Diagnostic.expectedNewlineOrSemicolon"),i.expectedOpenParen=()=>a("Diagnostic.expectedOpenParen"),i.expectedParamName=()=>a("Diagnostic.expectedParamName"),i.expectedPatternExpr=()=>a("Diagnostic.expectedPatternExpr"),i.expectedPatternSubjectExpr=()=>a("Diagnostic.expectedPatternSubjectExpr"),i.expectedPatternValue=()=>a("Diagnostic.expectedPatternValue"),i.expectedReturnExpr=()=>a("Diagnostic.expectedReturnExpr"),i.expectedSliceIndex=()=>a("Diagnostic.expectedSliceIndex"),i.expectedTypeNotString=()=>a("Diagnostic.expectedTypeNotString"),i.expectedTypeParameterName=()=>a("Diagnostic.expectedTypeParameterName"),i.expectedYieldExpr=()=>a("Diagnostic.expectedYieldExpr"),i.finalClassIsAbstract=()=>new x(a("Diagnostic.finalClassIsAbstract")),i.finalContext=()=>a("Diagnostic.finalContext"),i.finalInLoop=()=>a("Diagnostic.finalInLoop"),i.finallyBreak=()=>a("Diagnostic.finallyBreak"),i.finallyContinue=()=>a("Diagnostic.finallyContinue"),i.finallyReturn=()=>a("Diagnostic.finallyReturn"),i.finalMethodOverride=()=>new x(a("Diagnostic.finalMethodOverride")),i.finalNonMethod=()=>new x(a("Diagnostic.finalNonMethod")),i.finalReassigned=()=>new x(a("Diagnostic.finalReassigned")),i.finalRedeclaration=()=>new x(a("Diagnostic.finalRedeclaration")),i.finalRedeclarationBySubclass=()=>new x(a("Diagnostic.finalRedeclarationBySubclass")),i.finalTooManyArgs=()=>a("Diagnostic.finalTooManyArgs"),i.finalUnassigned=()=>new x(a("Diagnostic.finalUnassigned")),i.formatStringBrace=()=>a("Diagnostic.formatStringBrace"),i.formatStringBytes=()=>a("Diagnostic.formatStringBytes"),i.formatStringDebuggingIllegal=()=>a("Diagnostic.formatStringDebuggingIllegal"),i.formatStringEscape=()=>a("Diagnostic.formatStringEscape"),i.formatStringExpectedConversion=()=>a("Diagnostic.formatStringExpectedConversion"),i.formatStringInPattern=()=>a("Diagnostic.formatStringInPattern"),i.formatStringIllegal=()=>a("Diagnostic.formatStringIllegal"),i.formatStringNestedFormatSpecifier=()=>a("Diagnostic.formatStringNestedFormatSpecifier"),i.formatStringNestedQuote=()=>a("Diagnostic.formatStringNestedQuote"),i.formatStringTemplate=()=>a("Diagnostic.formatStringTemplate"),i.formatStringUnicode=()=>a("Diagnostic.formatStringUnicode"),i.formatStringUnterminated=()=>a("Diagnostic.formatStringUnterminated"),i.functionDecoratorTypeUnknown=()=>a("Diagnostic.functionDecoratorTypeUnknown"),i.functionInConditionalExpression=()=>a("Diagnostic.functionInConditionalExpression"),i.functionTypeParametersIllegal=()=>a("Diagnostic.functionTypeParametersIllegal"),i.futureImportLocationNotAllowed=()=>a("Diagnostic.futureImportLocationNotAllowed"),i.generatorAsyncReturnType=()=>new x(a("Diagnostic.generatorAsyncReturnType")),i.generatorNotParenthesized=()=>a("Diagnostic.generatorNotParenthesized"),i.generatorSyncReturnType=()=>new x(a("Diagnostic.generatorSyncReturnType")),i.genericBaseClassNotAllowed=()=>a("Diagnostic.genericBaseClassNotAllowed"),i.genericClassAssigned=()=>a("Diagnostic.genericClassAssigned"),i.genericClassDeleted=()=>a("Diagnostic.genericClassDeleted"),i.genericInstanceVariableAccess=()=>a("Diagnostic.genericInstanceVariableAccess"),i.genericNotAllowed=()=>a("Diagnostic.genericNotAllowed"),i.genericTypeAliasBoundTypeVar=()=>new x(a("Diagnostic.genericTypeAliasBoundTypeVar")),i.genericTypeArgMissing=()=>a("Diagnostic.genericTypeArgMissing"),i.genericTypeArgTypeVar=()=>a("Diagnostic.genericTypeArgTypeVar"),i.genericTypeArgUnique=()=>a("Diagnostic.genericTypeArgUnique"),i.globalReassignment=()=>new x(a("Diagnostic.globalReassignment")),i.globalRedefinition=()=>new x(a("Diagnostic.globalRedefinition")),i.implicitStringConcat=()=>a("Diagnostic.implicitStringConcat"),i.importCycleDetected=()=>a("Diagnostic.importCycleDetected"),i.importDepthExceeded=()=>new x(a("Diagnostic.importDepthExceeded")),i.importResolveFailure=()=>new x(a("Diagnostic.importResolveFailure")),i.importSourceResolveFailure=()=>new x(a("Diagnostic.importSourceResolveFailure")),i.importSymbolUnknown=()=>new x(a("Diagnostic.importSymbolUnknown")),i.incompatibleMethodOverride=()=>new x(a("Diagnostic.incompatibleMethodOverride")),i.inconsistentIndent=()=>a("Diagnostic.inconsistentIndent"),i.inconsistentTabs=()=>a("Diagnostic.inconsistentTabs"),i.initMethodSelfParamTypeVar=()=>a("Diagnostic.initMethodSelfParamTypeVar"),i.initMustReturnNone=()=>a("Diagnostic.initMustReturnNone"),i.initSubclassClsParam=()=>a("Diagnostic.initSubclassClsParam"),i.initSubclassCallFailed=()=>a("Diagnostic.initSubclassCallFailed"),i.initVarNotAllowed=()=>a("Diagnostic.initVarNotAllowed"),i.instanceMethodSelfParam=()=>a("Diagnostic.instanceMethodSelfParam"),i.instanceVarOverridesClassVar=()=>new x(a("Diagnostic.instanceVarOverridesClassVar")),i.instantiateAbstract=()=>new x(a("Diagnostic.instantiateAbstract")),i.instantiateProtocol=()=>new x(a("Diagnostic.instantiateProtocol")),i.internalBindError=()=>new x(a("Diagnostic.internalBindError")),i.internalParseError=()=>new x(a("Diagnostic.internalParseError")),i.internalTypeCheckingError=()=>new x(a("Diagnostic.internalTypeCheckingError")),i.invalidIdentifierChar=()=>a("Diagnostic.invalidIdentifierChar"),i.invalidStubStatement=()=>a("Diagnostic.invalidStubStatement"),i.invalidTokenChars=()=>new x(a("Diagnostic.invalidTokenChars")),i.isInstanceInvalidType=()=>new x(a("Diagnostic.isInstanceInvalidType")),i.isSubclassInvalidType=()=>new x(a("Diagnostic.isSubclassInvalidType")),i.keyValueInSet=()=>a("Diagnostic.keyValueInSet"),i.keywordArgInTypeArgument=()=>a("Diagnostic.keywordArgInTypeArgument"),i.keywordOnlyAfterArgs=()=>a("Diagnostic.keywordOnlyAfterArgs"),i.keywordParameterMissing=()=>a("Diagnostic.keywordParameterMissing"),i.keywordSubscriptIllegal=()=>a("Diagnostic.keywordSubscriptIllegal"),i.lambdaReturnTypeUnknown=()=>a("Diagnostic.lambdaReturnTypeUnknown"),i.lambdaReturnTypePartiallyUnknown=()=>new x(a("Diagnostic.lambdaReturnTypePartiallyUnknown")),i.lazyImportIllegal=()=>a("Diagnostic.lazyImportIllegal"),i.lazyImportWildcardIllegal=()=>a("Diagnostic.lazyImportWildcardIllegal"),i.listAssignmentMismatch=()=>new x(a("Diagnostic.listAssignmentMismatch")),i.listInAnnotation=()=>a("Diagnostic.listInAnnotation"),i.literalNamedUnicodeEscape=()=>a("Diagnostic.literalNamedUnicodeEscape"),i.literalUnsupportedType=()=>a("Diagnostic.literalUnsupportedType"),i.literalEmptyArgs=()=>a("Diagnostic.literalEmptyArgs"),i.literalNotAllowed=()=>a("Diagnostic.literalNotAllowed"),i.literalNotCallable=()=>a("Diagnostic.literalNotCallable"),i.matchIncompatible=()=>a("Diagnostic.matchIncompatible"),i.matchIsNotExhaustive=()=>a("Diagnostic.matchIsNotExhaustive"),i.maxParseDepthExceeded=()=>a("Diagnostic.maxParseDepthExceeded"),i.memberAccess=()=>new x(a("Diagnostic.memberAccess")),i.memberDelete=()=>new x(a("Diagnostic.memberDelete")),i.memberSet=()=>new x(a("Diagnostic.memberSet")),i.metaclassConflict=()=>a("Diagnostic.metaclassConflict"),i.metaclassDuplicate=()=>a("Diagnostic.metaclassDuplicate"),i.metaclassIsGeneric=()=>a("Diagnostic.metaclassIsGeneric"),i.methodNotDefined=()=>new x(a("Diagnostic.methodNotDefined")),i.methodNotDefinedOnType=()=>new x(a("Diagnostic.methodNotDefinedOnType")),i.methodOrdering=()=>a("Diagnostic.methodOrdering"),i.methodOverridden=()=>new x(a("Diagnostic.methodOverridden")),i.methodReturnsNonObject=()=>new x(a("Diagnostic.methodReturnsNonObject")),i.missingSuperCall=()=>new x(a("Diagnostic.missingSuperCall")),i.mixingBytesAndStr=()=>a("Diagnostic.mixingBytesAndStr"),i.moduleAsType=()=>a("Diagnostic.moduleAsType"),i.moduleNotCallable=()=>a("Diagnostic.moduleNotCallable"),i.moduleUnknownMember=()=>new x(a("Diagnostic.moduleUnknownMember")),i.namedExceptAfterCatchAll=()=>a("Diagnostic.namedExceptAfterCatchAll"),i.namedParamAfterParamSpecArgs=()=>new x(a("Diagnostic.namedParamAfterParamSpecArgs")),i.namedTupleEmptyName=()=>a("Diagnostic.namedTupleEmptyName"),i.namedTupleEntryRedeclared=()=>new x(a("Diagnostic.namedTupleEntryRedeclared")),i.namedTupleFieldUnderscore=()=>a("Diagnostic.namedTupleFieldUnderscore"),i.namedTupleFirstArg=()=>a("Diagnostic.namedTupleFirstArg"),i.namedTupleMultipleInheritance=()=>a("Diagnostic.namedTupleMultipleInheritance"),i.namedTupleNameKeyword=()=>a("Diagnostic.namedTupleNameKeyword"),i.namedTupleNameType=()=>a("Diagnostic.namedTupleNameType"),i.namedTupleNameUnique=()=>a("Diagnostic.namedTupleNameUnique"),i.namedTupleNoTypes=()=>a("Diagnostic.namedTupleNoTypes"),i.namedTupleSecondArg=()=>a("Diagnostic.namedTupleSecondArg"),i.newClsParam=()=>a("Diagnostic.newClsParam"),i.newTypeAnyOrUnknown=()=>a("Diagnostic.newTypeAnyOrUnknown"),i.newTypeBadName=()=>a("Diagnostic.newTypeBadName"),i.newTypeLiteral=()=>a("Diagnostic.newTypeLiteral"),i.newTypeNameMismatch=()=>a("Diagnostic.newTypeNameMismatch"),i.newTypeNotAClass=()=>a("Diagnostic.newTypeNotAClass"),i.newTypeParamCount=()=>a("Diagnostic.newTypeParamCount"),i.newTypeProtocolClass=()=>a("Diagnostic.newTypeProtocolClass"),i.nonDefaultAfterDefault=()=>a("Diagnostic.nonDefaultAfterDefault"),i.noneNotCallable=()=>a("Diagnostic.noneNotCallable"),i.noneNotIterable=()=>a("Diagnostic.noneNotIterable"),i.noneNotSubscriptable=()=>a("Diagnostic.noneNotSubscriptable"),i.noneNotUsableWith=()=>a("Diagnostic.noneNotUsableWith"),i.noneNotUsableWithAsync=()=>a("Diagnostic.noneNotUsableWithAsync"),i.noneOperator=()=>new x(a("Diagnostic.noneOperator")),i.noneUnknownMember=()=>new x(a("Diagnostic.noneUnknownMember")),i.nonLocalInModule=()=>a("Diagnostic.nonLocalInModule"),i.nonLocalNoBinding=()=>new x(a("Diagnostic.nonLocalNoBinding")),i.nonLocalReassignment=()=>new x(a("Diagnostic.nonLocalReassignment")),i.nonLocalRedefinition=()=>new x(a("Diagnostic.nonLocalRedefinition")),i.noOverload=()=>new x(a("Diagnostic.noOverload")),i.nonlocalTypeParam=()=>new x(a("Diagnostic.nonlocalTypeParam")),i.noReturnContainsReturn=()=>a("Diagnostic.noReturnContainsReturn"),i.noReturnContainsYield=()=>a("Diagnostic.noReturnContainsYield"),i.noReturnReturnsNone=()=>a("Diagnostic.noReturnReturnsNone"),i.notRequiredArgCount=()=>a("Diagnostic.notRequiredArgCount"),i.notRequiredNotInTypedDict=()=>a("Diagnostic.notRequiredNotInTypedDict"),i.objectNotCallable=()=>new x(a("Diagnostic.objectNotCallable")),i.obscuredClassDeclaration=()=>new x(a("Diagnostic.obscuredClassDeclaration")),i.obscuredFunctionDeclaration=()=>new x(a("Diagnostic.obscuredFunctionDeclaration")),i.obscuredMethodDeclaration=()=>new x(a("Diagnostic.obscuredMethodDeclaration")),i.obscuredParameterDeclaration=()=>new x(a("Diagnostic.obscuredParameterDeclaration")),i.obscuredTypeAliasDeclaration=()=>new x(a("Diagnostic.obscuredTypeAliasDeclaration")),i.obscuredVariableDeclaration=()=>new x(a("Diagnostic.obscuredVariableDeclaration")),i.operatorLessOrGreaterDeprecated=()=>a("Diagnostic.operatorLessOrGreaterDeprecated"),i.optionalExtraArgs=()=>a("Diagnostic.optionalExtraArgs"),i.orPatternIrrefutable=()=>a("Diagnostic.orPatternIrrefutable"),i.orPatternMissingName=()=>a("Diagnostic.orPatternMissingName"),i.overlappingKeywordArgs=()=>new x(a("Diagnostic.overlappingKeywordArgs")),i.overlappingOverload=()=>new x(a("Diagnostic.overlappingOverload")),i.overloadAbstractMismatch=()=>new x(a("Diagnostic.overloadAbstractMismatch")),i.overloadAbstractImplMismatch=()=>new x(a("Diagnostic.overloadAbstractImplMismatch")),i.overloadClassMethodInconsistent=()=>new x(a("Diagnostic.overloadClassMethodInconsistent")),i.overloadFinalImpl=()=>a("Diagnostic.overloadFinalImpl"),i.overloadFinalNoImpl=()=>a("Diagnostic.overloadFinalNoImpl"),i.overloadImplementationMismatch=()=>new x(a("Diagnostic.overloadImplementationMismatch")),i.overloadOverrideImpl=()=>a("Diagnostic.overloadOverrideImpl"),i.overloadOverrideNoImpl=()=>a("Diagnostic.overloadOverrideNoImpl"),i.overloadReturnTypeMismatch=()=>new x(a("Diagnostic.overloadReturnTypeMismatch")),i.overloadStaticMethodInconsistent=()=>new x(a("Diagnostic.overloadStaticMethodInconsistent")),i.overloadWithoutImplementation=()=>new x(a("Diagnostic.overloadWithoutImplementation")),i.overriddenMethodNotFound=()=>new x(a("Diagnostic.overriddenMethodNotFound")),i.overrideDecoratorMissing=()=>new x(a("Diagnostic.overrideDecoratorMissing")),i.paramAfterKwargsParam=()=>a("Diagnostic.paramAfterKwargsParam"),i.paramAlreadyAssigned=()=>new x(a("Diagnostic.paramAlreadyAssigned")),i.paramAnnotationMissing=()=>new x(a("Diagnostic.paramAnnotationMissing")),i.paramNameMissing=()=>new x(a("Diagnostic.paramNameMissing")),i.paramSpecArgsKwargsDuplicate=()=>new x(a("Diagnostic.paramSpecArgsKwargsDuplicate")),i.paramSpecArgsKwargsUsage=()=>a("Diagnostic.paramSpecArgsKwargsUsage"),i.paramSpecArgsMissing=()=>new x(a("Diagnostic.paramSpecArgsMissing")),i.paramSpecArgsUsage=()=>a("Diagnostic.paramSpecArgsUsage"),i.paramSpecAssignedName=()=>new x(a("Diagnostic.paramSpecAssignedName")),i.paramSpecContext=()=>a("Diagnostic.paramSpecContext"),i.paramSpecDefaultNotTuple=()=>a("Diagnostic.paramSpecDefaultNotTuple"),i.paramSpecFirstArg=()=>a("Diagnostic.paramSpecFirstArg"),i.paramSpecKwargsUsage=()=>a("Diagnostic.paramSpecKwargsUsage"),i.paramSpecNotUsedByOuterScope=()=>new x(a("Diagnostic.paramSpecNotUsedByOuterScope")),i.paramSpecUnknownArg=()=>a("Diagnostic.paramSpecUnknownArg"),i.paramSpecUnknownMember=()=>new x(a("Diagnostic.paramSpecUnknownMember")),i.paramSpecUnknownParam=()=>new x(a("Diagnostic.paramSpecUnknownParam")),i.paramTypeCovariant=()=>a("Diagnostic.paramTypeCovariant"),i.paramTypeUnknown=()=>new x(a("Diagnostic.paramTypeUnknown")),i.paramAssignmentMismatch=()=>new x(a("Diagnostic.paramAssignmentMismatch")),i.paramTypePartiallyUnknown=()=>new x(a("Diagnostic.paramTypePartiallyUnknown")),i.parenthesizedContextManagerIllegal=()=>a("Diagnostic.parenthesizedContextManagerIllegal"),i.patternNeverMatches=()=>new x(a("Diagnostic.patternNeverMatches")),i.positionArgAfterNamedArg=()=>a("Diagnostic.positionArgAfterNamedArg"),i.positionArgAfterUnpackedDictArg=()=>a("Diagnostic.positionArgAfterUnpackedDictArg"),i.privateImportFromPyTypedModule=()=>new x(a("Diagnostic.privateImportFromPyTypedModule")),i.positionOnlyAfterArgs=()=>a("Diagnostic.positionOnlyAfterArgs"),i.positionOnlyAfterKeywordOnly=()=>a("Diagnostic.positionOnlyAfterKeywordOnly"),i.positionOnlyAfterNon=()=>a("Diagnostic.positionOnlyAfterNon"),i.positionOnlyIncompatible=()=>a("Diagnostic.positionOnlyIncompatible"),i.positionOnlyFirstParam=()=>a("Diagnostic.positionOnlyFirstParam"),i.privateUsedOutsideOfClass=()=>new x(a("Diagnostic.privateUsedOutsideOfClass")),i.privateUsedOutsideOfModule=()=>new x(a("Diagnostic.privateUsedOutsideOfModule")),i.propertyOverridden=()=>new x(a("Diagnostic.propertyOverridden")),i.propertyStaticMethod=()=>a("Diagnostic.propertyStaticMethod"),i.protectedUsedOutsideOfClass=()=>new x(a("Diagnostic.protectedUsedOutsideOfClass")),i.protocolBaseClass=()=>new x(a("Diagnostic.protocolBaseClass")),i.protocolBaseClassWithTypeArgs=()=>a("Diagnostic.protocolBaseClassWithTypeArgs"),i.protocolIllegal=()=>a("Diagnostic.protocolIllegal"),i.protocolNotAllowed=()=>a("Diagnostic.protocolNotAllowed"),i.protocolTypeArgMustBeTypeParam=()=>a("Diagnostic.protocolTypeArgMustBeTypeParam"),i.protocolUnsafeOverlap=()=>new x(a("Diagnostic.protocolUnsafeOverlap")),i.protocolVarianceContravariant=()=>new x(a("Diagnostic.protocolVarianceContravariant")),i.protocolVarianceCovariant=()=>new x(a("Diagnostic.protocolVarianceCovariant")),i.protocolVarianceInvariant=()=>new x(a("Diagnostic.protocolVarianceInvariant")),i.pyrightCommentInvalidDiagnosticBoolValue=()=>a("Diagnostic.pyrightCommentInvalidDiagnosticBoolValue"),i.pyrightCommentInvalidDiagnosticSeverityValue=()=>a("Diagnostic.pyrightCommentInvalidDiagnosticSeverityValue"),i.pyrightCommentMissingDirective=()=>a("Diagnostic.pyrightCommentMissingDirective"),i.pyrightCommentNotOnOwnLine=()=>a("Diagnostic.pyrightCommentNotOnOwnLine"),i.pyrightCommentUnknownDirective=()=>new x(a("Diagnostic.pyrightCommentUnknownDirective")),i.pyrightCommentUnknownDiagnosticRule=()=>new x(a("Diagnostic.pyrightCommentUnknownDiagnosticRule")),i.readOnlyArgCount=()=>a("Diagnostic.readOnlyArgCount"),i.readOnlyNotInTypedDict=()=>a("Diagnostic.readOnlyNotInTypedDict"),i.recursiveDefinition=()=>new x(a("Diagnostic.recursiveDefinition")),i.relativeImportNotAllowed=()=>a("Diagnostic.relativeImportNotAllowed"),i.requiredArgCount=()=>a("Diagnostic.requiredArgCount"),i.requiredNotInTypedDict=()=>a("Diagnostic.requiredNotInTypedDict"),i.returnInAsyncGenerator=()=>a("Diagnostic.returnInAsyncGenerator"),i.returnMissing=()=>new x(a("Diagnostic.returnMissing")),i.returnInExceptionGroup=()=>a("Diagnostic.returnInExceptionGroup"),i.returnOutsideFunction=()=>a("Diagnostic.returnOutsideFunction"),i.returnTypeContravariant=()=>a("Diagnostic.returnTypeContravariant"),i.returnTypeMismatch=()=>new x(a("Diagnostic.returnTypeMismatch")),i.returnTypeUnknown=()=>a("Diagnostic.returnTypeUnknown"),i.returnTypePartiallyUnknown=()=>new x(a("Diagnostic.returnTypePartiallyUnknown")),i.revealLocalsArgs=()=>a("Diagnostic.revealLocalsArgs"),i.revealLocalsNone=()=>a("Diagnostic.revealLocalsNone"),i.revealTypeArgs=()=>a("Diagnostic.revealTypeArgs"),i.revealTypeExpectedTextArg=()=>a("Diagnostic.revealTypeExpectedTextArg"),i.revealTypeExpectedTextMismatch=()=>new x(a("Diagnostic.revealTypeExpectedTextMismatch")),i.revealTypeExpectedTypeMismatch=()=>new x(a("Diagnostic.revealTypeExpectedTypeMismatch")),i.selfTypeContext=()=>a("Diagnostic.selfTypeContext"),i.selfTypeMetaclass=()=>a("Diagnostic.selfTypeMetaclass"),i.selfTypeWithTypedSelfOrCls=()=>a("Diagnostic.selfTypeWithTypedSelfOrCls"),i.sentinelBadName=()=>a("Diagnostic.sentinelBadName"),i.sentinelNameMismatch=()=>a("Diagnostic.sentinelNameMismatch"),i.sentinelParamCount=()=>a("Diagnostic.sentinelParamCount"),i.setterGetterTypeMismatch=()=>a("Diagnostic.setterGetterTypeMismatch"),i.starPatternInAsPattern=()=>a("Diagnostic.starPatternInAsPattern"),i.starPatternInOrPattern=()=>a("Diagnostic.starPatternInOrPattern"),i.singleOverload=()=>new x(a("Diagnostic.singleOverload")),i.slotsAttributeError=()=>new x(a("Diagnostic.slotsAttributeError")),i.slotsClassVarConflict=()=>new x(a("Diagnostic.slotsClassVarConflict")),i.starStarWildcardNotAllowed=()=>a("Diagnostic.starStarWildcardNotAllowed"),i.staticClsSelfParam=()=>a("Diagnostic.staticClsSelfParam"),i.stringNonAsciiBytes=()=>a("Diagnostic.stringNonAsciiBytes"),i.stringNotSubscriptable=()=>a("Diagnostic.stringNotSubscriptable"),i.stringUnsupportedEscape=()=>a("Diagnostic.stringUnsupportedEscape"),i.stringUnterminated=()=>a("Diagnostic.stringUnterminated"),i.stubFileMissing=()=>new x(a("Diagnostic.stubFileMissing")),i.stubUsesGetAttr=()=>a("Diagnostic.stubUsesGetAttr"),i.sublistParamsIncompatible=()=>a("Diagnostic.sublistParamsIncompatible"),i.superCallArgCount=()=>a("Diagnostic.superCallArgCount"),i.superCallFirstArg=()=>new x(a("Diagnostic.superCallFirstArg")),i.superCallSecondArg=()=>new x(a("Diagnostic.superCallSecondArg")),i.superCallZeroArgForm=()=>a("Diagnostic.superCallZeroArgForm"),i.superCallZeroArgFormStaticMethod=()=>a("Diagnostic.superCallZeroArgFormStaticMethod"),i.symbolIsUnbound=()=>new x(a("Diagnostic.symbolIsUnbound")),i.symbolIsUndefined=()=>new x(a("Diagnostic.symbolIsUndefined")),i.symbolIsPossiblyUnbound=()=>new x(a("Diagnostic.symbolIsPossiblyUnbound")),i.symbolOverridden=()=>new x(a("Diagnostic.symbolOverridden")),i.templateStringBytes=()=>a("Diagnostic.templateStringBytes"),i.templateStringIllegal=()=>a("Diagnostic.templateStringIllegal"),i.templateStringUnicode=()=>a("Diagnostic.templateStringUnicode"),i.ternaryNotAllowed=()=>a("Diagnostic.ternaryNotAllowed"),i.totalOrderingMissingMethod=()=>a("Diagnostic.totalOrderingMissingMethod"),i.trailingCommaInFromImport=()=>a("Diagnostic.trailingCommaInFromImport"),i.tryWithoutExcept=()=>a("Diagnostic.tryWithoutExcept"),i.tupleAssignmentMismatch=()=>new x(a("Diagnostic.tupleAssignmentMismatch")),i.tupleInAnnotation=()=>a("Diagnostic.tupleInAnnotation"),i.tupleIndexOutOfRange=()=>new x(a("Diagnostic.tupleIndexOutOfRange")),i.typeAliasIllegalExpressionForm=()=>a("Diagnostic.typeAliasIllegalExpressionForm"),i.typeAliasIsRecursiveDirect=()=>new x(a("Diagnostic.typeAliasIsRecursiveDirect")),i.typeAliasNotInModuleOrClass=()=>a("Diagnostic.typeAliasNotInModuleOrClass"),i.typeAliasRedeclared=()=>new x(a("Diagnostic.typeAliasRedeclared")),i.typeAliasStatementIllegal=()=>a("Diagnostic.typeAliasStatementIllegal"),i.typeAliasStatementBadScope=()=>a("Diagnostic.typeAliasStatementBadScope"),i.typeAliasTypeBadScope=()=>a("Diagnostic.typeAliasTypeBadScope"),i.typeAliasTypeBaseClass=()=>a("Diagnostic.typeAliasTypeBaseClass"),i.typeAliasTypeMustBeAssigned=()=>a("Diagnostic.typeAliasTypeMustBeAssigned"),i.typeAliasTypeNameArg=()=>a("Diagnostic.typeAliasTypeNameArg"),i.typeAliasTypeNameMismatch=()=>a("Diagnostic.typeAliasTypeNameMismatch"),i.typeAliasTypeParamInvalid=()=>a("Diagnostic.typeAliasTypeParamInvalid"),i.typeAnnotationCall=()=>a("Diagnostic.typeAnnotationCall"),i.typeAnnotationVariable=()=>a("Diagnostic.typeAnnotationVariable"),i.typeAnnotationWithCallable=()=>a("Diagnostic.typeAnnotationWithCallable"),i.typeArgListExpected=()=>a("Diagnostic.typeArgListExpected"),i.typeArgListNotAllowed=()=>a("Diagnostic.typeArgListNotAllowed"),i.typeArgsExpectingNone=()=>new x(a("Diagnostic.typeArgsExpectingNone")),i.typeArgsMismatchOne=()=>new x(a("Diagnostic.typeArgsMismatchOne")),i.typeArgsMissingForAlias=()=>new x(a("Diagnostic.typeArgsMissingForAlias")),i.typeArgsMissingForClass=()=>new x(a("Diagnostic.typeArgsMissingForClass")),i.typeArgsTooFew=()=>new x(a("Diagnostic.typeArgsTooFew")),i.typeArgsTooMany=()=>new x(a("Diagnostic.typeArgsTooMany")),i.typeAssignmentMismatch=()=>new x(a("Diagnostic.typeAssignmentMismatch")),i.typeAssignmentMismatchWildcard=()=>new x(a("Diagnostic.typeAssignmentMismatchWildcard")),i.typeCallNotAllowed=()=>a("Diagnostic.typeCallNotAllowed"),i.typeCheckOnly=()=>new x(a("Diagnostic.typeCheckOnly")),i.typeCommentDeprecated=()=>a("Diagnostic.typeCommentDeprecated"),i.typedDictAccess=()=>a("Diagnostic.typedDictAccess"),i.typedDictAssignedName=()=>new x(a("Diagnostic.typedDictAssignedName")),i.typedDictBadVar=()=>a("Diagnostic.typedDictBadVar"),i.typedDictBaseClass=()=>a("Diagnostic.typedDictBaseClass"),i.typedDictBoolParam=()=>new x(a("Diagnostic.typedDictBoolParam")),i.typedDictClosedExtras=()=>new x(a("Diagnostic.typedDictClosedExtras")),i.typedDictClosedNoExtras=()=>new x(a("Diagnostic.typedDictClosedNoExtras")),i.typedDictClosedFalseNonOpenBase=()=>new x(a("Diagnostic.typedDictClosedFalseNonOpenBase")),i.typedDictDelete=()=>a("Diagnostic.typedDictDelete"),i.typedDictEmptyName=()=>a("Diagnostic.typedDictEmptyName"),i.typedDictEntryName=()=>a("Diagnostic.typedDictEntryName"),i.typedDictEntryUnique=()=>a("Diagnostic.typedDictEntryUnique"),i.typedDictExtraArgs=()=>a("Diagnostic.typedDictExtraArgs"),i.typedDictExtraItemsClosed=()=>a("Diagnostic.typedDictExtraItemsClosed"),i.typedDictFieldNotRequiredRedefinition=()=>new x(a("Diagnostic.typedDictFieldNotRequiredRedefinition")),i.typedDictFieldReadOnlyRedefinition=()=>new x(a("Diagnostic.typedDictFieldReadOnlyRedefinition")),i.typedDictFieldRequiredRedefinition=()=>new x(a("Diagnostic.typedDictFieldRequiredRedefinition")),i.typedDictFirstArg=()=>a("Diagnostic.typedDictFirstArg"),i.typedDictInClassPattern=()=>a("Diagnostic.typedDictInClassPattern"),i.typedDictInitsubclassParameter=()=>new x(a("Diagnostic.typedDictInitsubclassParameter")),i.typedDictNotAllowed=()=>a("Diagnostic.typedDictNotAllowed"),i.typedDictSecondArgDict=()=>a("Diagnostic.typedDictSecondArgDict"),i.typedDictSecondArgDictEntry=()=>a("Diagnostic.typedDictSecondArgDictEntry"),i.typedDictSet=()=>a("Diagnostic.typedDictSet"),i.typeExpectedClass=()=>new x(a("Diagnostic.typeExpectedClass")),i.typeFormArgs=()=>a("Diagnostic.typeFormArgs"),i.typeGuardArgCount=()=>a("Diagnostic.typeGuardArgCount"),i.typeGuardParamCount=()=>a("Diagnostic.typeGuardParamCount"),i.typeIsReturnType=()=>new x(a("Diagnostic.typeIsReturnType")),i.typeNotAwaitable=()=>new x(a("Diagnostic.typeNotAwaitable")),i.typeNotIntantiable=()=>new x(a("Diagnostic.typeNotIntantiable")),i.typeNotIterable=()=>new x(a("Diagnostic.typeNotIterable")),i.typeNotSpecializable=()=>new x(a("Diagnostic.typeNotSpecializable")),i.typeNotSubscriptable=()=>new x(a("Diagnostic.typeNotSubscriptable")),i.typeNotUsableWith=()=>new x(a("Diagnostic.typeNotUsableWith")),i.typeNotUsableWithAsync=()=>new x(a("Diagnostic.typeNotUsableWithAsync")),i.typeNotSupportBinaryOperator=()=>new x(a("Diagnostic.typeNotSupportBinaryOperator")),i.typeNotSupportBinaryOperatorBidirectional=()=>new x(a("Diagnostic.typeNotSupportBinaryOperatorBidirectional")),i.typeNotSupportUnaryOperator=()=>new x(a("Diagnostic.typeNotSupportUnaryOperator")),i.typeNotSupportUnaryOperatorBidirectional=()=>new x(a("Diagnostic.typeNotSupportUnaryOperatorBidirectional")),i.typeParameterBoundNotAllowed=()=>a("Diagnostic.typeParameterBoundNotAllowed"),i.typeParameterConstraintTuple=()=>a("Diagnostic.typeParameterConstraintTuple"),i.typeParameterExistingTypeParameter=()=>new x(a("Diagnostic.typeParameterExistingTypeParameter")),i.typeParametersMissing=()=>a("Diagnostic.typeParametersMissing"),i.typeParameterNotDeclared=()=>new x(a("Diagnostic.typeParameterNotDeclared")),i.typePartiallyUnknown=()=>new x(a("Diagnostic.typePartiallyUnknown")),i.typeUnknown=()=>new x(a("Diagnostic.typeUnknown")),i.typeVarAssignedName=()=>new x(a("Diagnostic.typeVarAssignedName")),i.typeVarAssignmentMismatch=()=>new x(a("Diagnostic.typeVarAssignmentMismatch")),i.typeVarBoundAndConstrained=()=>a("Diagnostic.typeVarBoundAndConstrained"),i.typeVarBoundGeneric=()=>a("Diagnostic.typeVarBoundGeneric"),i.typeVarConstraintGeneric=()=>a("Diagnostic.typeVarConstraintGeneric"),i.typeVarDefaultBoundMismatch=()=>a("Diagnostic.typeVarDefaultBoundMismatch"),i.typeVarDefaultConstraintMismatch=()=>a("Diagnostic.typeVarDefaultConstraintMismatch"),i.typeVarDefaultIllegal=()=>a("Diagnostic.typeVarDefaultIllegal"),i.typeVarDefaultInvalidTypeVar=()=>new x(a("Diagnostic.typeVarDefaultInvalidTypeVar")),i.typeVarFirstArg=()=>a("Diagnostic.typeVarFirstArg"),i.typeVarInvalidForMemberVariable=()=>new x(a("Diagnostic.typeVarInvalidForMemberVariable")),i.typeVarNoMember=()=>new x(a("Diagnostic.typeVarNoMember")),i.typeVarNotSubscriptable=()=>new x(a("Diagnostic.typeVarNotSubscriptable")),i.typeVarNotUsedByOuterScope=()=>new x(a("Diagnostic.typeVarNotUsedByOuterScope")),i.typeVarPossiblyUnsolvable=()=>new x(a("Diagnostic.typeVarPossiblyUnsolvable")),i.typeVarSingleConstraint=()=>a("Diagnostic.typeVarSingleConstraint"),i.typeVarsNotInGenericOrProtocol=()=>a("Diagnostic.typeVarsNotInGenericOrProtocol"),i.typeVarTupleContext=()=>a("Diagnostic.typeVarTupleContext"),i.typeVarTupleDefaultNotUnpacked=()=>a("Diagnostic.typeVarTupleDefaultNotUnpacked"),i.typeVarTupleMustBeUnpacked=()=>a("Diagnostic.typeVarTupleMustBeUnpacked"),i.typeVarTupleConstraints=()=>a("Diagnostic.typeVarTupleConstraints"),i.typeVarTupleUnknownParam=()=>new x(a("Diagnostic.typeVarTupleUnknownParam")),i.typeVarUnknownParam=()=>new x(a("Diagnostic.typeVarUnknownParam")),i.typeVarUsedByOuterScope=()=>new x(a("Diagnostic.typeVarUsedByOuterScope")),i.typeVarUsedOnlyOnce=()=>new x(a("Diagnostic.typeVarUsedOnlyOnce")),i.typeVarVariance=()=>a("Diagnostic.typeVarVariance"),i.typeVarWithDefaultFollowsVariadic=()=>new x(a("Diagnostic.typeVarWithDefaultFollowsVariadic")),i.typeVarWithoutDefault=()=>new x(a("Diagnostic.typeVarWithoutDefault")),i.unaccessedClass=()=>new x(a("Diagnostic.unaccessedClass")),i.unaccessedFunction=()=>new x(a("Diagnostic.unaccessedFunction")),i.unaccessedImport=()=>new x(a("Diagnostic.unaccessedImport")),i.unaccessedSymbol=()=>new x(a("Diagnostic.unaccessedSymbol")),i.unaccessedVariable=()=>new x(a("Diagnostic.unaccessedVariable")),i.unannotatedFunctionSkipped=()=>new x(a("Diagnostic.unannotatedFunctionSkipped")),i.unaryOperationNotAllowed=()=>a("Diagnostic.unaryOperationNotAllowed"),i.unexpectedAsyncToken=()=>a("Diagnostic.unexpectedAsyncToken"),i.unexpectedEof=()=>a("Diagnostic.unexpectedEof"),i.unexpectedExprToken=()=>a("Diagnostic.unexpectedExprToken"),i.unexpectedIndent=()=>a("Diagnostic.unexpectedIndent"),i.unexpectedUnindent=()=>a("Diagnostic.unexpectedUnindent"),i.unhashableDictKey=()=>a("Diagnostic.unhashableDictKey"),i.unhashableSetEntry=()=>a("Diagnostic.unhashableSetEntry"),i.unionForwardReferenceNotAllowed=()=>a("Diagnostic.unionForwardReferenceNotAllowed"),i.unionSyntaxIllegal=()=>a("Diagnostic.unionSyntaxIllegal"),i.unionTypeArgCount=()=>a("Diagnostic.unionTypeArgCount"),i.uninitializedAbstractVariables=()=>new x(a("Diagnostic.uninitializedAbstractVariables")),i.uninitializedInstanceVariable=()=>new x(a("Diagnostic.uninitializedInstanceVariable")),i.unionUnpackedTuple=()=>a("Diagnostic.unionUnpackedTuple"),i.unionUnpackedTypeVarTuple=()=>a("Diagnostic.unionUnpackedTypeVarTuple"),i.unnecessaryCast=()=>new x(a("Diagnostic.unnecessaryCast")),i.unnecessaryIsInstanceAlways=()=>new x(a("Diagnostic.unnecessaryIsInstanceAlways")),i.unnecessaryIsSubclassAlways=()=>new x(a("Diagnostic.unnecessaryIsSubclassAlways")),i.unnecessaryIsInstanceNever=()=>new x(a("Diagnostic.unnecessaryIsInstanceNever")),i.unnecessaryIsSubclassNever=()=>new x(a("Diagnostic.unnecessaryIsSubclassNever")),i.unnecessaryPyrightIgnore=()=>a("Diagnostic.unnecessaryPyrightIgnore"),i.unnecessaryPyrightIgnoreRule=()=>new x(a("Diagnostic.unnecessaryPyrightIgnoreRule")),i.unnecessaryTypeIgnore=()=>a("Diagnostic.unnecessaryTypeIgnore"),i.unpackArgCount=()=>a("Diagnostic.unpackArgCount"),i.unpackedArgInTypeArgument=()=>a("Diagnostic.unpackedArgInTypeArgument"),i.unpackedArgWithVariadicParam=()=>a("Diagnostic.unpackedArgWithVariadicParam"),i.unpackedDictArgumentNotMapping=()=>a("Diagnostic.unpackedDictArgumentNotMapping"),i.unpackedDictSubscriptIllegal=()=>a("Diagnostic.unpackedDictSubscriptIllegal"),i.unpackedSubscriptIllegal=()=>a("Diagnostic.unpackedSubscriptIllegal"),i.unpackedTypedDictArgument=()=>a("Diagnostic.unpackedTypedDictArgument"),i.unpackedTypeVarTupleExpected=()=>new x(a("Diagnostic.unpackedTypeVarTupleExpected")),i.unpackExpectedTypedDict=()=>a("Diagnostic.unpackExpectedTypedDict"),i.unpackExpectedTypeVarTuple=()=>a("Diagnostic.unpackExpectedTypeVarTuple"),i.unpackIllegalInComprehension=()=>a("Diagnostic.unpackIllegalInComprehension"),i.unpackInAnnotation=()=>a("Diagnostic.unpackInAnnotation"),i.unpackInDict=()=>a("Diagnostic.unpackInDict"),i.unpackInSet=()=>a("Diagnostic.unpackInSet"),i.unpackNotAllowed=()=>a("Diagnostic.unpackNotAllowed"),i.unpackOperatorNotAllowed=()=>a("Diagnostic.unpackOperatorNotAllowed"),i.unpackTuplesIllegal=()=>a("Diagnostic.unpackTuplesIllegal"),i.unreachableCodeCondition=()=>a("Diagnostic.unreachableCodeCondition"),i.unreachableCodeStructure=()=>a("Diagnostic.unreachableCodeStructure"),i.unreachableCodeType=()=>a("Diagnostic.unreachableCodeType"),i.unreachableExcept=()=>a("Diagnostic.unreachableExcept"),i.unsupportedDunderAllOperation=()=>a("Diagnostic.unsupportedDunderAllOperation"),i.unusedCallResult=()=>new x(a("Diagnostic.unusedCallResult")),i.unusedCoroutine=()=>a("Diagnostic.unusedCoroutine"),i.unusedExpression=()=>a("Diagnostic.unusedExpression"),i.varAnnotationIllegal=()=>a("Diagnostic.varAnnotationIllegal"),i.variableFinalOverride=()=>new x(a("Diagnostic.variableFinalOverride")),i.variadicTypeArgsTooMany=()=>a("Diagnostic.variadicTypeArgsTooMany"),i.variadicTypeParamTooManyAlias=()=>new x(a("Diagnostic.variadicTypeParamTooManyAlias")),i.variadicTypeParamTooManyClass=()=>new x(a("Diagnostic.variadicTypeParamTooManyClass")),i.walrusIllegal=()=>a("Diagnostic.walrusIllegal"),i.walrusNotAllowed=()=>a("Diagnostic.walrusNotAllowed"),i.walrusNotAllowedInComprehension=()=>a("Diagnostic.walrusNotAllowedInComprehension"),i.wildcardInFunction=()=>a("Diagnostic.wildcardInFunction"),i.wildcardPatternTypeUnknown=()=>a("Diagnostic.wildcardPatternTypeUnknown"),i.wildcardPatternTypePartiallyUnknown=()=>a("Diagnostic.wildcardPatternTypePartiallyUnknown"),i.wildcardLibraryImport=()=>a("Diagnostic.wildcardLibraryImport"),i.yieldFromIllegal=()=>a("Diagnostic.yieldFromIllegal"),i.yieldFromOutsideAsync=()=>a("Diagnostic.yieldFromOutsideAsync"),i.yieldOutsideFunction=()=>a("Diagnostic.yieldOutsideFunction"),i.yieldWithinComprehension=()=>a("Diagnostic.yieldWithinComprehension"),i.zeroCaseStatementsFound=()=>a("Diagnostic.zeroCaseStatementsFound"),i.zeroLengthTupleNotAllowed=()=>a("Diagnostic.zeroLengthTupleNotAllowed")})(e=t.Diagnostic||(t.Diagnostic={}));let n;(function(i){i.annotatedNotAllowed=()=>a("DiagnosticAddendum.annotatedNotAllowed"),i.argParam=()=>new x(a("DiagnosticAddendum.argParam")),i.argParamFunction=()=>new x(a("DiagnosticAddendum.argParamFunction")),i.argsParamMissing=()=>new x(a("DiagnosticAddendum.argsParamMissing")),i.argsPositionOnly=()=>new x(a("DiagnosticAddendum.argsPositionOnly")),i.argumentType=()=>new x(a("DiagnosticAddendum.argumentType")),i.argumentTypes=()=>new x(a("DiagnosticAddendum.argumentTypes")),i.assignToNone=()=>a("DiagnosticAddendum.assignToNone"),i.asyncHelp=()=>a("DiagnosticAddendum.asyncHelp"),i.baseClassIncompatible=()=>new x(a("DiagnosticAddendum.baseClassIncompatible")),i.baseClassIncompatibleSubclass=()=>new x(a("DiagnosticAddendum.baseClassIncompatibleSubclass")),i.baseClassOverriddenType=()=>new x(a("DiagnosticAddendum.baseClassOverriddenType")),i.baseClassOverridesType=()=>new x(a("DiagnosticAddendum.baseClassOverridesType")),i.bytesTypePromotions=()=>a("DiagnosticAddendum.bytesTypePromotions"),i.conditionalRequiresBool=()=>new x(a("DiagnosticAddendum.conditionalRequiresBool")),i.dataClassFrozen=()=>new x(a("DiagnosticAddendum.dataClassFrozen")),i.dataClassFieldLocation=()=>a("DiagnosticAddendum.dataClassFieldLocation"),i.dataProtocolUnsupported=()=>new x(a("DiagnosticAddendum.dataProtocolUnsupported")),i.descriptorAccessBindingFailed=()=>new x(a("DiagnosticAddendum.descriptorAccessBindingFailed")),i.descriptorAccessCallFailed=()=>new x(a("DiagnosticAddendum.descriptorAccessCallFailed")),i.finalMethod=()=>a("DiagnosticAddendum.finalMethod"),i.functionParamDefaultMissing=()=>new x(a("DiagnosticAddendum.functionParamDefaultMissing")),i.functionParamName=()=>new x(a("DiagnosticAddendum.functionParamName")),i.functionParamPositionOnly=()=>new x(a("DiagnosticAddendum.functionParamPositionOnly")),i.functionReturnTypeMismatch=()=>new x(a("DiagnosticAddendum.functionReturnTypeMismatch")),i.functionTooFewParams=()=>new x(a("DiagnosticAddendum.functionTooFewParams")),i.genericClassNotAllowed=()=>a("DiagnosticAddendum.genericClassNotAllowed"),i.incompatibleGetter=()=>a("DiagnosticAddendum.incompatibleGetter"),i.incompatibleSetter=()=>a("DiagnosticAddendum.incompatibleSetter"),i.incompatibleDeleter=()=>a("DiagnosticAddendum.incompatibleDeleter"),i.initMethodLocation=()=>new x(a("DiagnosticAddendum.initMethodLocation")),i.initMethodSignature=()=>new x(a("DiagnosticAddendum.initMethodSignature")),i.initSubclassLocation=()=>new x(a("DiagnosticAddendum.initSubclassLocation")),i.invariantSuggestionDict=()=>a("DiagnosticAddendum.invariantSuggestionDict"),i.invariantSuggestionList=()=>a("DiagnosticAddendum.invariantSuggestionList"),i.invariantSuggestionSet=()=>a("DiagnosticAddendum.invariantSuggestionSet"),i.isinstanceClassNotSupported=()=>new x(a("DiagnosticAddendum.isinstanceClassNotSupported")),i.functionTooManyParams=()=>new x(a("DiagnosticAddendum.functionTooManyParams")),i.keyNotRequired=()=>new x(a("DiagnosticAddendum.keyNotRequired")),i.keyReadOnly=()=>new x(a("DiagnosticAddendum.keyReadOnly")),i.keyRequiredDeleted=()=>new x(a("DiagnosticAddendum.keyRequiredDeleted")),i.keyUndefined=()=>new x(a("DiagnosticAddendum.keyUndefined")),i.kwargsParamMissing=()=>new x(a("DiagnosticAddendum.kwargsParamMissing")),i.listAssignmentMismatch=()=>new x(a("DiagnosticAddendum.listAssignmentMismatch")),i.literalAssignmentMismatch=()=>new x(a("DiagnosticAddendum.literalAssignmentMismatch")),i.literalNotAllowed=()=>a("DiagnosticAddendum.literalNotAllowed"),i.matchIsNotExhaustiveType=()=>new x(a("DiagnosticAddendum.matchIsNotExhaustiveType")),i.matchIsNotExhaustiveHint=()=>a("DiagnosticAddendum.matchIsNotExhaustiveHint"),i.memberAssignment=()=>new x(a("DiagnosticAddendum.memberAssignment")),i.memberIsAbstract=()=>new x(a("DiagnosticAddendum.memberIsAbstract")),i.memberIsAbstractMore=()=>new x(a("DiagnosticAddendum.memberIsAbstractMore")),i.memberIsClassVarInProtocol=()=>new x(a("DiagnosticAddendum.memberIsClassVarInProtocol")),i.memberIsInitVar=()=>new x(a("DiagnosticAddendum.memberIsInitVar")),i.memberIsInvariant=()=>new x(a("DiagnosticAddendum.memberIsInvariant")),i.memberIsNotClassVarInClass=()=>new x(a("DiagnosticAddendum.memberIsNotClassVarInClass")),i.memberIsNotClassVarInProtocol=()=>new x(a("DiagnosticAddendum.memberIsNotClassVarInProtocol")),i.memberIsNotReadOnlyInProtocol=()=>new x(a("DiagnosticAddendum.memberIsNotReadOnlyInProtocol")),i.memberIsReadOnlyInProtocol=()=>new x(a("DiagnosticAddendum.memberIsReadOnlyInProtocol")),i.memberIsWritableInProtocol=()=>new x(a("DiagnosticAddendum.memberIsWritableInProtocol")),i.memberSetClassVar=()=>new x(a("DiagnosticAddendum.memberSetClassVar")),i.memberTypeMismatch=()=>new x(a("DiagnosticAddendum.memberTypeMismatch")),i.memberUnknown=()=>new x(a("DiagnosticAddendum.memberUnknown")),i.metaclassConflict=()=>new x(a("DiagnosticAddendum.metaclassConflict")),i.missingGetter=()=>a("DiagnosticAddendum.missingGetter"),i.missingSetter=()=>a("DiagnosticAddendum.missingSetter"),i.missingDeleter=()=>a("DiagnosticAddendum.missingDeleter"),i.namedParamMissingInDest=()=>new x(a("DiagnosticAddendum.namedParamMissingInDest")),i.namedParamMissingInSource=()=>new x(a("DiagnosticAddendum.namedParamMissingInSource")),i.namedParamTypeMismatch=()=>new x(a("DiagnosticAddendum.namedParamTypeMismatch")),i.namedTupleNotAllowed=()=>a("DiagnosticAddendum.namedTupleNotAllowed"),i.newMethodLocation=()=>new x(a("DiagnosticAddendum.newMethodLocation")),i.newMethodSignature=()=>new x(a("DiagnosticAddendum.newMethodSignature")),i.noneNotAllowed=()=>a("DiagnosticAddendum.noneNotAllowed"),i.newTypeClassNotAllowed=()=>a("DiagnosticAddendum.newTypeClassNotAllowed"),i.noOverloadAssignable=()=>new x(a("DiagnosticAddendum.noOverloadAssignable")),i.orPatternMissingName=()=>new x(a("DiagnosticAddendum.orPatternMissingName")),i.overloadIndex=()=>new x(a("DiagnosticAddendum.overloadIndex")),i.overloadSignature=()=>a("DiagnosticAddendum.overloadSignature"),i.overloadNotAssignable=()=>new x(a("DiagnosticAddendum.overloadNotAssignable")),i.overriddenMethod=()=>a("DiagnosticAddendum.overriddenMethod"),i.overriddenSymbol=()=>a("DiagnosticAddendum.overriddenSymbol"),i.overrideIsInvariant=()=>a("DiagnosticAddendum.overrideIsInvariant"),i.overrideInvariantMismatch=()=>new x(a("DiagnosticAddendum.overrideInvariantMismatch")),i.overrideNoOverloadMatches=()=>a("DiagnosticAddendum.overrideNoOverloadMatches"),i.overrideNotClassMethod=()=>a("DiagnosticAddendum.overrideNotClassMethod"),i.overrideNotInstanceMethod=()=>a("DiagnosticAddendum.overrideNotInstanceMethod"),i.overrideNotStaticMethod=()=>a("DiagnosticAddendum.overrideNotStaticMethod"),i.overrideOverloadNoMatch=()=>a("DiagnosticAddendum.overrideOverloadNoMatch"),i.overrideOverloadOrder=()=>a("DiagnosticAddendum.overrideOverloadOrder"),i.overrideParamKeywordNoDefault=()=>new x(a("DiagnosticAddendum.overrideParamKeywordNoDefault")),i.overrideParamKeywordType=()=>new x(a("DiagnosticAddendum.overrideParamKeywordType")),i.overrideParamName=()=>new x(a("DiagnosticAddendum.overrideParamName")),i.overrideParamNameExtra=()=>new x(a("DiagnosticAddendum.overrideParamNameExtra")),i.overrideParamNameMissing=()=>new x(a("DiagnosticAddendum.overrideParamNameMissing")),i.overrideParamNamePositionOnly=()=>new x(a("DiagnosticAddendum.overrideParamNamePositionOnly")),i.overrideParamNoDefault=()=>new x(a("DiagnosticAddendum.overrideParamNoDefault")),i.overrideParamType=()=>new x(a("DiagnosticAddendum.overrideParamType")),i.overridePositionalParamCount=()=>new x(a("DiagnosticAddendum.overridePositionalParamCount")),i.overrideReturnType=()=>new x(a("DiagnosticAddendum.overrideReturnType")),i.overrideType=()=>new x(a("DiagnosticAddendum.overrideType")),i.paramAssignment=()=>new x(a("DiagnosticAddendum.paramAssignment")),i.paramSpecMissingInOverride=()=>a("DiagnosticAddendum.paramSpecMissingInOverride"),i.paramType=()=>new x(a("DiagnosticAddendum.paramType")),i.privateImportFromPyTypedSource=()=>new x(a("DiagnosticAddendum.privateImportFromPyTypedSource")),i.propertyAccessFromProtocolClass=()=>a("DiagnosticAddendum.propertyAccessFromProtocolClass"),i.propertyMethodIncompatible=()=>new x(a("DiagnosticAddendum.propertyMethodIncompatible")),i.propertyMethodMissing=()=>new x(a("DiagnosticAddendum.propertyMethodMissing")),i.propertyMissingDeleter=()=>new x(a("DiagnosticAddendum.propertyMissingDeleter")),i.propertyMissingSetter=()=>new x(a("DiagnosticAddendum.propertyMissingSetter")),i.protocolIncompatible=()=>new x(a("DiagnosticAddendum.protocolIncompatible")),i.protocolMemberMissing=()=>new x(a("DiagnosticAddendum.protocolMemberMissing")),i.protocolRequiresRuntimeCheckable=()=>a("DiagnosticAddendum.protocolRequiresRuntimeCheckable"),i.protocolSourceIsNotConcrete=()=>new x(a("DiagnosticAddendum.protocolSourceIsNotConcrete")),i.protocolUnsafeOverlap=()=>new x(a("DiagnosticAddendum.protocolUnsafeOverlap")),i.pyrightCommentIgnoreTip=()=>a("DiagnosticAddendum.pyrightCommentIgnoreTip"),i.readOnlyAttribute=()=>new x(a("DiagnosticAddendum.readOnlyAttribute")),i.seeDeclaration=()=>a("DiagnosticAddendum.seeDeclaration"),i.seeClassDeclaration=()=>a("DiagnosticAddendum.seeClassDeclaration"),i.seeFunctionDeclaration=()=>a("DiagnosticAddendum.seeFunctionDeclaration"),i.seeMethodDeclaration=()=>a("DiagnosticAddendum.seeMethodDeclaration"),i.seeParameterDeclaration=()=>a("DiagnosticAddendum.seeParameterDeclaration"),i.seeTypeAliasDeclaration=()=>a("DiagnosticAddendum.seeTypeAliasDeclaration"),i.seeVariableDeclaration=()=>a("DiagnosticAddendum.seeVariableDeclaration"),i.tupleEntryTypeMismatch=()=>new x(a("DiagnosticAddendum.tupleEntryTypeMismatch")),i.tupleAssignmentMismatch=()=>new x(a("DiagnosticAddendum.tupleAssignmentMismatch")),i.tupleSizeIndeterminateSrc=()=>new x(a("DiagnosticAddendum.tupleSizeIndeterminateSrc")),i.tupleSizeIndeterminateSrcDest=()=>new x(a("DiagnosticAddendum.tupleSizeIndeterminateSrcDest")),i.tupleSizeMismatch=()=>new x(a("DiagnosticAddendum.tupleSizeMismatch")),i.tupleSizeMismatchIndeterminateDest=()=>new x(a("DiagnosticAddendum.tupleSizeMismatchIndeterminateDest")),i.typeAliasInstanceCheck=()=>a("DiagnosticAddendum.typeAliasInstanceCheck"),i.typeAssignmentMismatch=()=>new x(a("DiagnosticAddendum.typeAssignmentMismatch")),i.typeBound=()=>new x(a("DiagnosticAddendum.typeBound")),i.typeConstrainedTypeVar=()=>new x(a("DiagnosticAddendum.typeConstrainedTypeVar")),i.typedDictBaseClass=()=>new x(a("DiagnosticAddendum.typedDictBaseClass")),i.typedDictClassNotAllowed=()=>a("DiagnosticAddendum.typedDictClassNotAllowed"),i.typedDictExtraFieldNotAllowed=()=>new x(a("DiagnosticAddendum.typedDictExtraFieldNotAllowed")),i.typedDictExtraFieldTypeMismatch=()=>new x(a("DiagnosticAddendum.typedDictExtraFieldTypeMismatch")),i.typedDictFieldMissing=()=>new x(a("DiagnosticAddendum.typedDictFieldMissing")),i.typedDictClosedExtraNotAllowed=()=>new x(a("DiagnosticAddendum.typedDictClosedExtraNotAllowed")),i.typedDictClosedExtraTypeMismatch=()=>new x(a("DiagnosticAddendum.typedDictClosedExtraTypeMismatch")),i.typedDictClosedFieldNotReadOnly=()=>new x(a("DiagnosticAddendum.typedDictClosedFieldNotReadOnly")),i.typedDictClosedFieldNotRequired=()=>new x(a("DiagnosticAddendum.typedDictClosedFieldNotRequired")),i.typedDictFieldNotReadOnly=()=>new x(a("DiagnosticAddendum.typedDictFieldNotReadOnly")),i.typedDictFieldNotRequired=()=>new x(a("DiagnosticAddendum.typedDictFieldNotRequired")),i.typedDictFieldRequired=()=>new x(a("DiagnosticAddendum.typedDictFieldRequired")),i.typedDictFieldTypeMismatch=()=>new x(a("DiagnosticAddendum.typedDictFieldTypeMismatch")),i.typedDictFieldUndefined=()=>new x(a("DiagnosticAddendum.typedDictFieldUndefined")),i.typedDictKeyAccess=()=>new x(a("DiagnosticAddendum.typedDictKeyAccess")),i.typedDictNotAllowed=()=>a("DiagnosticAddendum.typedDictNotAllowed"),i.typeIncompatible=()=>new x(a("DiagnosticAddendum.typeIncompatible")),i.typeNotClass=()=>new x(a("DiagnosticAddendum.typeNotClass")),i.typeParamSpec=()=>new x(a("DiagnosticAddendum.typeParamSpec")),i.typeNotStringLiteral=()=>new x(a("DiagnosticAddendum.typeNotStringLiteral")),i.typeOfSymbol=()=>new x(a("DiagnosticAddendum.typeOfSymbol")),i.typeUnsupported=()=>new x(a("DiagnosticAddendum.typeUnsupported")),i.typeVarDefaultOutOfScope=()=>new x(a("DiagnosticAddendum.typeVarDefaultOutOfScope")),i.typeVarIsContravariant=()=>new x(a("DiagnosticAddendum.typeVarIsContravariant")),i.typeVarIsCovariant=()=>new x(a("DiagnosticAddendum.typeVarIsCovariant")),i.typeVarIsInvariant=()=>new x(a("DiagnosticAddendum.typeVarIsInvariant")),i.typeVarsMissing=()=>new x(a("DiagnosticAddendum.typeVarsMissing")),i.typeVarNotAllowed=()=>a("DiagnosticAddendum.typeVarNotAllowed"),i.typeVarTupleRequiresKnownLength=()=>a("DiagnosticAddendum.typeVarTupleRequiresKnownLength"),i.typeVarUnnecessarySuggestion=()=>new x(a("DiagnosticAddendum.typeVarUnnecessarySuggestion")),i.typeVarUnsolvableRemedy=()=>a("DiagnosticAddendum.typeVarUnsolvableRemedy"),i.unhashableType=()=>new x(a("DiagnosticAddendum.unhashableType")),i.uninitializedAbstractVariable=()=>new x(a("DiagnosticAddendum.uninitializedAbstractVariable")),i.unreachableExcept=()=>new x(a("DiagnosticAddendum.unreachableExcept")),i.useDictInstead=()=>a("DiagnosticAddendum.useDictInstead"),i.useListInstead=()=>a("DiagnosticAddendum.useListInstead"),i.useTupleInstead=()=>a("DiagnosticAddendum.useTupleInstead"),i.useTypeInstead=()=>a("DiagnosticAddendum.useTypeInstead"),i.varianceMismatchForClass=()=>new x(a("DiagnosticAddendum.varianceMismatchForClass")),i.varianceMismatchForTypeAlias=()=>new x(a("DiagnosticAddendum.varianceMismatchForTypeAlias"))})(n=t.DiagnosticAddendum||(t.DiagnosticAddendum={}));let r;(function(i){i.library=()=>a("CallHierarchy.library"),i.standardLibrary=()=>a("CallHierarchy.standardLibrary"),i.workspace=()=>a("CallHierarchy.workspace")})(r=t.CallHierarchy||(t.CallHierarchy={}));let s;(function(i){i.createTypeStub=()=>a("CodeAction.createTypeStub"),i.createTypeStubFor=()=>new x(a("CodeAction.createTypeStubFor")),i.executingCommand=()=>a("CodeAction.executingCommand"),i.filesToAnalyzeOne=()=>a("CodeAction.filesToAnalyzeOne"),i.filesToAnalyzeCount=()=>new x(a("CodeAction.filesToAnalyzeCount")),i.findingReferences=()=>a("CodeAction.findingReferences"),i.organizeImports=()=>a("CodeAction.organizeImports")})(s=t.CodeAction||(t.CodeAction={}));let o;(function(i){i.autoImportDetail=()=>a("Completion.autoImportDetail"),i.indexValueDetail=()=>a("Completion.indexValueDetail")})(o=t.Completion||(t.Completion={}));let d;(function(i){i.cannotRenameNonUserCode=()=>new x(a("Rename.cannotRenameNonUserCode"))})(d=t.Rename||(t.Rename={}));let c;(function(i){i.longOperation=()=>a("Service.longOperation")})(c=t.Service||(t.Service={}))})(bt||(Y.Localizer=bt={}));Y.LocMessage=bt.Diagnostic;Y.LocAddendum=bt.DiagnosticAddendum});var Tt=E((Qe,sn)=>{(function(t,e){if(typeof Qe=="object"&&typeof sn=="object")sn.exports=e();else if(typeof define=="function"&&define.amd)define([],e);else{var n=e();for(var r in n)(typeof Qe=="object"?Qe:t)[r]=n[r]}})(Qe,()=>(()=>{"use strict";var t={70(s,o){if(Object.defineProperty(o,"__esModule",{value:!0}),o.isWindows=void 0,typeof process=="object")o.isWindows=process.platform==="win32";else if(typeof navigator=="object"){let d=navigator.userAgent;o.isWindows=d.indexOf("Windows")>=0}},231(s,o,d){Object.defineProperty(o,"__esModule",{value:!0}),o.uriToFsPath=o.URI=void 0;let c=d(70),i=/^\w[\w\d+.-]*$/,f=/^\//,h=/^\/\//;function u(A,T){if(!A.scheme&&T)throw new Error(`[UriError]: Scheme is missing: {scheme: "", authority: "${A.authority}", path: "${A.path}", query: "${A.query}", fragment: "${A.fragment}"}`);if(A.scheme&&!i.test(A.scheme))throw new Error("[UriError]: Scheme contains illegal characters.");if(A.path){if(A.authority){if(!f.test(A.path))throw new Error('[UriError]: If a URI contains an authority component, then the path component must either be empty or begin with a slash ("/") character')}else if(h.test(A.path))throw new Error('[UriError]: If a URI does not contain an authority component, then the path cannot begin with two slash characters ("//")')}}let l="",m="/",y=/^(([^:/?#]+?):)?(\/\/([^/?#]*))?([^?#]*)(\?([^#]*))?(#(.*))?/;class b{static isUri(T){return T instanceof b||!!T&&typeof T.authority=="string"&&typeof T.fragment=="string"&&typeof T.path=="string"&&typeof T.query=="string"&&typeof T.scheme=="string"&&typeof T.fsPath=="string"&&typeof T.with=="function"&&typeof T.toString=="function"}scheme;authority;path;query;fragment;constructor(T,P,N,K,U,O=!1){typeof T=="object"?(this.scheme=T.scheme||l,this.authority=T.authority||l,this.path=T.path||l,this.query=T.query||l,this.fragment=T.fragment||l):(this.scheme=(function(oe,ie){return oe||ie?oe:"file"})(T,O),this.authority=P||l,this.path=(function(oe,ie){switch(oe){case"https":case"http":case"file":ie?ie[0]!==m&&(ie=m+ie):ie=m}return ie})(this.scheme,N||l),this.query=K||l,this.fragment=U||l,u(this,O))}get fsPath(){return Qt(this,!1)}with(T){if(!T)return this;let{scheme:P,authority:N,path:K,query:U,fragment:O}=T;return P===void 0?P=this.scheme:P===null&&(P=l),N===void 0?N=this.authority:N===null&&(N=l),K===void 0?K=this.path:K===null&&(K=l),U===void 0?U=this.query:U===null&&(U=l),O===void 0?O=this.fragment:O===null&&(O=l),P===this.scheme&&N===this.authority&&K===this.path&&U===this.query&&O===this.fragment?this:new w(P,N,K,U,O)}static parse(T,P=!1){let N=y.exec(T);return N?new w(N[2]||l,pt(N[4]||l),pt(N[5]||l),pt(N[7]||l),pt(N[9]||l),P):new w(l,l,l,l,l)}static file(T){let P=l;if(c.isWindows&&(T=T.replace(/\\/g,m)),T[0]===m&&T[1]===m){let N=T.indexOf(m,2);N===-1?(P=T.substring(2),T=m):(P=T.substring(2,N),T=T.substring(N)||m)}return new w("file",P,T,l,l)}static from(T){let P=new w(T.scheme,T.authority,T.path,T.query,T.fragment);return u(P,!0),P}toString(T=!1){return Yt(this,T)}toJSON(){return this}static revive(T){if(T){if(T instanceof b)return T;{let P=new w(T);return P._formatted=T.external,P._fsPath=T._sep===S?T.fsPath:null,P}}return T}}o.URI=b;let S=c.isWindows?1:void 0;class w extends b{_formatted=null;_fsPath=null;get fsPath(){return this._fsPath||(this._fsPath=Qt(this,!1)),this._fsPath}toString(T=!1){return T?Yt(this,!0):(this._formatted||(this._formatted=Yt(this,!1)),this._formatted)}toJSON(){let T={$mid:1};return this._fsPath&&(T.fsPath=this._fsPath,T._sep=S),this._formatted&&(T.external=this._formatted),this.path&&(T.path=this.path),this.scheme&&(T.scheme=this.scheme),this.authority&&(T.authority=this.authority),this.query&&(T.query=this.query),this.fragment&&(T.fragment=this.fragment),T}}let L={58:"%3A",47:"%2F",63:"%3F",35:"%23",91:"%5B",93:"%5D",64:"%40",33:"%21",36:"%24",38:"%26",39:"%27",40:"%28",41:"%29",42:"%2A",43:"%2B",44:"%2C",59:"%3B",61:"%3D",32:"%20"};function B(A,T,P){let N,K=-1;for(let U=0;U<A.length;U++){let O=A.charCodeAt(U);if(O>=97&&O<=122||O>=65&&O<=90||O>=48&&O<=57||O===45||O===46||O===95||O===126||T&&O===47||P&&O===91||P&&O===93||P&&O===58)K!==-1&&(N+=encodeURIComponent(A.substring(K,U)),K=-1),N!==void 0&&(N+=A.charAt(U));else{N===void 0&&(N=A.substr(0,U));let oe=L[O];oe!==void 0?(K!==-1&&(N+=encodeURIComponent(A.substring(K,U)),K=-1),N+=oe):K===-1&&(K=U)}}return K!==-1&&(N+=encodeURIComponent(A.substring(K))),N!==void 0?N:A}function ve(A){let T;for(let P=0;P<A.length;P++){let N=A.charCodeAt(P);N===35||N===63?(T===void 0&&(T=A.substr(0,P)),T+=L[N]):T!==void 0&&(T+=A[P])}return T!==void 0?T:A}function Qt(A,T){let P;return P=A.authority&&A.path.length>1&&A.scheme==="file"?`//${A.authority}${A.path}`:A.path.charCodeAt(0)===47&&(A.path.charCodeAt(1)>=65&&A.path.charCodeAt(1)<=90||A.path.charCodeAt(1)>=97&&A.path.charCodeAt(1)<=122)&&A.path.charCodeAt(2)===58?T?A.path.substr(1):A.path[1].toLowerCase()+A.path.substr(2):A.path,c.isWindows&&(P=P.replace(/\//g,"\\")),P}function Yt(A,T){let P=T?ve:B,N="",{scheme:K,authority:U,path:O,query:oe,fragment:ie}=A;if(K&&(N+=K,N+=":"),(U||K==="file")&&(N+=m,N+=m),U){let G=U.indexOf("@");if(G!==-1){let gt=U.substr(0,G);U=U.substr(G+1),G=gt.lastIndexOf(":"),G===-1?N+=P(gt,!1,!1):(N+=P(gt.substr(0,G),!1,!1),N+=":",N+=P(gt.substr(G+1),!1,!0)),N+="@"}U=U.toLowerCase(),G=U.lastIndexOf(":"),G===-1?N+=P(U,!1,!0):(N+=P(U.substr(0,G),!1,!0),N+=U.substr(G))}if(O){if(O.length>=3&&O.charCodeAt(0)===47&&O.charCodeAt(2)===58){let G=O.charCodeAt(1);G>=65&&G<=90&&(O=`/${String.fromCharCode(G+32)}:${O.substr(3)}`)}else if(O.length>=2&&O.charCodeAt(1)===58){let G=O.charCodeAt(0);G>=65&&G<=90&&(O=`${String.fromCharCode(G+32)}:${O.substr(2)}`)}N+=P(O,!0,!1)}return oe&&(N+="?",N+=P(oe,!1,!1)),ie&&(N+="#",N+=T?ie:B(ie,!1,!1)),N}function Jn(A){try{return decodeURIComponent(A)}catch{return A.length>3?A.substr(0,3)+Jn(A.substr(3)):A}}o.uriToFsPath=Qt;let Hn=/(%[0-9A-Za-z][0-9A-Za-z])+/g;function pt(A){return A.match(Hn)?A.replace(Hn,T=>Jn(T)):A}},552(s,o,d){var c=this&&this.__createBinding||(Object.create?function(y,b,S,w){w===void 0&&(w=S);var L=Object.getOwnPropertyDescriptor(b,S);L&&!("get"in L?!b.__esModule:L.writable||L.configurable)||(L={enumerable:!0,get:function(){return b[S]}}),Object.defineProperty(y,w,L)}:function(y,b,S,w){w===void 0&&(w=S),y[w]=b[S]}),i=this&&this.__setModuleDefault||(Object.create?function(y,b){Object.defineProperty(y,"default",{enumerable:!0,value:b})}:function(y,b){y.default=b}),f=this&&this.__importStar||function(y){if(y&&y.__esModule)return y;var b={};if(y!=null)for(var S in y)S!=="default"&&Object.prototype.hasOwnProperty.call(y,S)&&c(b,y,S);return i(b,y),b};Object.defineProperty(o,"__esModule",{value:!0}),o.Utils=void 0;let h=f(d(975)),u=h.posix||h,l="/";var m;(function(y){y.joinPath=function(b,...S){return b.with({path:u.join(b.path,...S)})},y.resolvePath=function(b,...S){let w=b.path,L=!1;w[0]!==l&&(w=l+w,L=!0);let B=u.resolve(w,...S);return L&&B[0]===l&&!b.authority&&(B=B.substring(1)),b.with({path:B})},y.dirname=function(b){if(b.path.length===0||b.path===l)return b;let S=u.dirname(b.path);return S.length===1&&S.charCodeAt(0)===46&&(S=""),b.with({path:S})},y.basename=function(b){return u.basename(b.path)},y.extname=function(b){return u.extname(b.path)}})(m||(o.Utils=m={}))},975(s){function o(i){if(typeof i!="string")throw new TypeError("Path must be a string. Received "+JSON.stringify(i))}function d(i,f){for(var h,u="",l=0,m=-1,y=0,b=0;b<=i.length;++b){if(b<i.length)h=i.charCodeAt(b);else{if(h===47)break;h=47}if(h===47){if(!(m===b-1||y===1))if(m!==b-1&&y===2){if(u.length<2||l!==2||u.charCodeAt(u.length-1)!==46||u.charCodeAt(u.length-2)!==46){if(u.length>2){var S=u.lastIndexOf("/");if(S!==u.length-1){S===-1?(u="",l=0):l=(u=u.slice(0,S)).length-1-u.lastIndexOf("/"),m=b,y=0;continue}}else if(u.length===2||u.length===1){u="",l=0,m=b,y=0;continue}}f&&(u.length>0?u+="/..":u="..",l=2)}else u.length>0?u+="/"+i.slice(m+1,b):u=i.slice(m+1,b),l=b-m-1;m=b,y=0}else h===46&&y!==-1?++y:y=-1}return u}var c={resolve:function(){for(var i,f="",h=!1,u=arguments.length-1;u>=-1&&!h;u--){var l;u>=0?l=arguments[u]:(i===void 0&&(i=process.cwd()),l=i),o(l),l.length!==0&&(f=l+"/"+f,h=l.charCodeAt(0)===47)}return f=d(f,!h),h?f.length>0?"/"+f:"/":f.length>0?f:"."},normalize:function(i){if(o(i),i.length===0)return".";var f=i.charCodeAt(0)===47,h=i.charCodeAt(i.length-1)===47;return(i=d(i,!f)).length!==0||f||(i="."),i.length>0&&h&&(i+="/"),f?"/"+i:i},isAbsolute:function(i){return o(i),i.length>0&&i.charCodeAt(0)===47},join:function(){if(arguments.length===0)return".";for(var i,f=0;f<arguments.length;++f){var h=arguments[f];o(h),h.length>0&&(i===void 0?i=h:i+="/"+h)}return i===void 0?".":c.normalize(i)},relative:function(i,f){if(o(i),o(f),i===f||(i=c.resolve(i))===(f=c.resolve(f)))return"";for(var h=1;h<i.length&&i.charCodeAt(h)===47;++h);for(var u=i.length,l=u-h,m=1;m<f.length&&f.charCodeAt(m)===47;++m);for(var y=f.length-m,b=l<y?l:y,S=-1,w=0;w<=b;++w){if(w===b){if(y>b){if(f.charCodeAt(m+w)===47)return f.slice(m+w+1);if(w===0)return f.slice(m+w)}else l>b&&(i.charCodeAt(h+w)===47?S=w:w===0&&(S=0));break}var L=i.charCodeAt(h+w);if(L!==f.charCodeAt(m+w))break;L===47&&(S=w)}var B="";for(w=h+S+1;w<=u;++w)w!==u&&i.charCodeAt(w)!==47||(B.length===0?B+="..":B+="/..");return B.length>0?B+f.slice(m+S):(m+=S,f.charCodeAt(m)===47&&++m,f.slice(m))},_makeLong:function(i){return i},dirname:function(i){if(o(i),i.length===0)return".";for(var f=i.charCodeAt(0),h=f===47,u=-1,l=!0,m=i.length-1;m>=1;--m)if((f=i.charCodeAt(m))===47){if(!l){u=m;break}}else l=!1;return u===-1?h?"/":".":h&&u===1?"//":i.slice(0,u)},basename:function(i,f){if(f!==void 0&&typeof f!="string")throw new TypeError('"ext" argument must be a string');o(i);var h,u=0,l=-1,m=!0;if(f!==void 0&&f.length>0&&f.length<=i.length){if(f.length===i.length&&f===i)return"";var y=f.length-1,b=-1;for(h=i.length-1;h>=0;--h){var S=i.charCodeAt(h);if(S===47){if(!m){u=h+1;break}}else b===-1&&(m=!1,b=h+1),y>=0&&(S===f.charCodeAt(y)?--y===-1&&(l=h):(y=-1,l=b))}return u===l?l=b:l===-1&&(l=i.length),i.slice(u,l)}for(h=i.length-1;h>=0;--h)if(i.charCodeAt(h)===47){if(!m){u=h+1;break}}else l===-1&&(m=!1,l=h+1);return l===-1?"":i.slice(u,l)},extname:function(i){o(i);for(var f=-1,h=0,u=-1,l=!0,m=0,y=i.length-1;y>=0;--y){var b=i.charCodeAt(y);if(b!==47)u===-1&&(l=!1,u=y+1),b===46?f===-1?f=y:m!==1&&(m=1):f!==-1&&(m=-1);else if(!l){h=y+1;break}}return f===-1||u===-1||m===0||m===1&&f===u-1&&f===h+1?"":i.slice(f,u)},format:function(i){if(i===null||typeof i!="object")throw new TypeError('The "pathObject" argument must be of type Object. Received type '+typeof i);return(function(f,h){var u=h.dir||h.root,l=h.base||(h.name||"")+(h.ext||"");return u?u===h.root?u+l:u+"/"+l:l})(0,i)},parse:function(i){o(i);var f={root:"",dir:"",base:"",ext:"",name:""};if(i.length===0)return f;var h,u=i.charCodeAt(0),l=u===47;l?(f.root="/",h=1):h=0;for(var m=-1,y=0,b=-1,S=!0,w=i.length-1,L=0;w>=h;--w)if((u=i.charCodeAt(w))!==47)b===-1&&(S=!1,b=w+1),u===46?m===-1?m=w:L!==1&&(L=1):m!==-1&&(L=-1);else if(!S){y=w+1;break}return m===-1||b===-1||L===0||L===1&&m===b-1&&m===y+1?b!==-1&&(f.base=f.name=y===0&&l?i.slice(1,b):i.slice(y,b)):(y===0&&l?(f.name=i.slice(1,m),f.base=i.slice(1,b)):(f.name=i.slice(y,m),f.base=i.slice(y,b)),f.ext=i.slice(m,b)),y>0?f.dir=i.slice(0,y-1):l&&(f.dir="/"),f},sep:"/",delimiter:":",win32:null,posix:null};c.posix=c,s.exports=c}},e={};function n(s){var o=e[s];if(o!==void 0)return o.exports;var d=e[s]={exports:{}};return t[s].call(d.exports,d,d.exports,n),d.exports}var r={};return(()=>{var s=r;Object.defineProperty(s,"__esModule",{value:!0}),s.Utils=s.URI=void 0;let o=n(231);Object.defineProperty(s,"URI",{enumerable:!0,get:function(){return o.URI}});let d=n(552);Object.defineProperty(s,"Utils",{enumerable:!0,get:function(){return d.Utils}}),s.default={URI:o.URI,Utils:d.Utils}})(),r})())});var Ar=E(kt=>{"use strict";Object.defineProperty(kt,"__esModule",{value:!0});kt.CaseSensitivityDetector=void 0;var Ir;(function(t){function e(n){return!!n.isCaseSensitive}t.is=e})(Ir||(kt.CaseSensitivityDetector=Ir={}))});var St=E(ee=>{"use strict";Object.defineProperty(ee,"__esModule",{value:!0});ee.isPatternInSymbol=b0;ee.hashString=T0;ee.getStringFingerprint=k0;ee.areStringFingerprintsEqual=S0;ee.compareStringsCaseInsensitive=an;ee.compareStringsCaseSensitive=on;ee.getStringComparer=w0;ee.equateStringsCaseInsensitive=C0;ee.equateStringsCaseSensitive=I0;ee.getCharacterCount=A0;ee.getLastDottedString=N0;ee.truncate=E0;ee.escapeRegExp=v0;var Er=ue();function b0(t,e){let n=t.length,r=e.length,s=0,o=0;for(;s<n&&o<r;){let d=t.charCodeAt(s),c=e.charCodeAt(o),i=d<=255?Nr[d]:Ye,f=c<=255?Nr[c]:Ye;if(i===Ye||f===Ye){let h=t.toLocaleLowerCase(),u=e.toLocaleLowerCase(),l=h.length,m=u.length,y=0,b=0;for(;y<l&&b<m;)h[y]===u[b]&&(y+=1),b+=1;return y===l}i===f&&(s+=1),o+=1}return s===n}var Ye=-1,Nr=(()=>{let t=new Int32Array(256);for(let e=0;e<256;e++){let n=String.fromCharCode(e).toLocaleLowerCase();t[e]=n.length===1?n.charCodeAt(0):Ye}return t})();function T0(t){let e=0;for(let n=0;n<t.length;n++)e=(e<<5)-e+t.charCodeAt(n)|0;return e}function k0(t){let e=0,n=2166136261;for(let r=0;r<t.length;r++){let s=t.charCodeAt(r);e=(e<<5)-e+s|0,n=Math.imul(n^s,16777619)}return{primary:e,secondary:n}}function S0(t,e){return t.primary===e.primary&&t.secondary===e.secondary}function an(t,e){return t===e?0:t===void 0?-1:e===void 0?1:(0,Er.compareComparableValues)(t.toUpperCase(),e.toUpperCase())}function on(t,e){return(0,Er.compareComparableValues)(t,e)}function w0(t){return t?an:on}function C0(t,e){return an(t,e)===0}function I0(t,e){return on(t,e)===0}function A0(t,e){let n=0;for(let r=0;r<t.length;r++)t[r]===e&&n++;return n}function N0(t){let e=t.lastIndexOf(".");return e>0?t.substring(e+1):t}function E0(t,e){return t.length>e?t.substring(0,e-3)+"...":t}function v0(t){return t.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&")}});var et=E(M=>{"use strict";var P0=M&&M.__createBinding||(Object.create?(function(t,e,n,r){r===void 0&&(r=n);var s=Object.getOwnPropertyDescriptor(e,n);(!s||("get"in s?!e.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:function(){return e[n]}}),Object.defineProperty(t,r,s)}):(function(t,e,n,r){r===void 0&&(r=n),t[r]=e[n]})),M0=M&&M.__setModuleDefault||(Object.create?(function(t,e){Object.defineProperty(t,"default",{enumerable:!0,value:e})}):function(t,e){t.default=e}),Mr=M&&M.__importStar||(function(){var t=function(e){return t=Object.getOwnPropertyNames||function(n){var r=[];for(var s in n)Object.prototype.hasOwnProperty.call(n,s)&&(r[r.length]=s);return r},t(e)};return function(e){if(e&&e.__esModule)return e;var n={};if(e!=null)for(var r=t(e),s=0;s<r.length;s++)r[s]!=="default"&&P0(n,e,r[s]);return M0(n,e),n}})();Object.defineProperty(M,"__esModule",{value:!0});M.FileSpec=void 0;M.getDirectoryPath=Or;M.getRootLength=de;M.getPathSeparator=Ie;M.getPathComponents=ce;M.reducePathComponents=Dr;M.combinePathComponents=Fr;M.getRelativePath=R0;M.normalizeSlashes=be;M.resolvePaths=q0;M.combinePaths=Pe;M.containsPath=B0;M.changeAnyExtension=K0;M.getAnyExtensionFromPath=wt;M.getBaseFileName=Rr;M.getRelativePathFromDirectory=W0;M.getRelativePathComponentsFromDirectory=Ur;M.ensureTrailingDirectorySeparator=Me;M.hasTrailingDirectorySeparator=dn;M.stripTrailingDirectorySeparator=Ze;M.getFileExtension=Vr;M.getFileName=cn;M.getShortenedFileName=z0;M.stripFileExtension=G0;M.normalizePath=Xe;M.getWildcardRegexPattern=j0;M.isDirectoryWildcardPatternPresent=$0;M.getWildcardRoot=J0;M.hasPythonExtension=xn;M.getRegexEscapedSeparator=qr;M.isRootedDiskPath=H0;M.isDiskPathRoot=Q0;var xe=Mr(Ra("path")),Lr=me(),L0=ue(),O0=Mr(_e()),ye=St(),D0=/\.pyi?$/,F0=/[*?]/,vr;(function(t){function e(o){let d=o;return d&&!!d.wildcardRoot&&!!d.regExp}t.is=e;function n(o,d){return!!d.find(c=>c.regExp.test(o))}t.isInPath=n;function r(o,d=!0){return d?D0.test(o):!0}t.matchesIncludeFileRegex=r;function s(o,d,c,i=!0){return!!(o.test(c)&&!t.isInPath(c,d)&&t.matchesIncludeFileRegex(c,i))}t.matchIncludeFileSpec=s})(vr||(M.FileSpec=vr={}));function Or(t){return t.substr(0,Math.max(de(t),t.lastIndexOf(xe.sep)))}function de(t,e=xe.sep){if(t.charAt(0)===e){if(t.charAt(1)!==e)return 1;let n=t.indexOf(e,2);return n<0?t.length:n+1}if(t.charAt(1)===":"){if(t.charAt(2)===e)return 3;if(t.length===2)return 2}return 0}function Ie(t){return xe.sep}function ce(t){let e=be(t),n=de(e),r=e.substring(0,n),s=Ie(t),o=e.substring(n).split(s);return o.length>0&&!o[o.length-1]&&o.pop(),Dr([r,...o])}function Dr(t){if(!(0,Lr.some)(t))return[];let e=[t[0]];for(let n=1;n<t.length;n++){let r=t[n];if(!(!r||r===".")){if(r===".."){if(e.length>1){if(e[e.length-1]!==".."){e.pop();continue}}else if(e[0])continue}e.push(r)}}return e}function Fr(t){if(t.length===0)return"";let e=t[0]&&Me(t[0]),n=Ie(e);return be(e+t.slice(1).join(n))}function R0(t,e){if(!t.startsWith(Me(e)))return;let n=ce(t),r=ce(e),s=Ie(t),o=".";for(let d=r.length;d<n.length;d++)o+=s+n[d];return o}var U0=/[\\/]/g,V0=t=>t==="/"?"\\":"/";function be(t,e=xe.sep){return t.includes(V0(e))?t.replace(U0,e):t}function q0(t,...e){return Xe((0,Lr.some)(e)?Pe(t,...e):be(t))}function Pe(t,...e){t&&(t=be(t));for(let n of e)n&&(n=be(n),!t||de(n)!==0?t=n:t=Me(t)+n);return t}function B0(t,e,n,r){if(typeof n=="string"?(t=Pe(n,t),e=Pe(n,e)):typeof n=="boolean"&&(r=n),t===void 0||e===void 0)return!1;if(t===e)return!0;let s=ce(t),o=ce(e);if(o.length<s.length)return!1;let d=r?ye.equateStringsCaseInsensitive:ye.equateStringsCaseSensitive;for(let c=0;c<s.length;c++)if(!(c===0?ye.equateStringsCaseInsensitive:d)(s[c],o[c]))return!1;return!0}function K0(t,e,n,r){let s=n!==void 0&&r!==void 0?wt(t,n,r):wt(t);return s?t.slice(0,t.length-s.length)+(e.startsWith(".")?e:"."+e):t}function wt(t,e,n){if(e)return Y0(Ze(t),e,n?ye.equateStringsCaseInsensitive:ye.equateStringsCaseSensitive);let r=Rr(t),s=r.lastIndexOf(".");return s>=0?r.substring(s):""}function Rr(t,e,n){if(t=be(t),de(t)===t.length)return"";t=Ze(t);let s=t.slice(Math.max(de(t),t.lastIndexOf(xe.sep)+1)),o=e!==void 0&&n!==void 0?wt(s,e,n):void 0;return o?s.slice(0,s.length-o.length):s}function W0(t,e,n){let r=Ur(t,e,n);return Fr(r)}function Ur(t,e,n){O0.assert(de(t)>0==de(e)>0,"Paths must either both be absolute or both be relative");let r=typeof n=="function"?n:L0.identity;return Z0(t,e,(typeof n=="boolean"?n:!1)?ye.equateStringsCaseInsensitive:ye.equateStringsCaseSensitive,r)}function Me(t){let e=Ie(t);return dn(t)?t:t+e}function dn(t){if(t.length===0)return!1;let e=t.charCodeAt(t.length-1);return e===47||e===92}function Ze(t){return dn(t)?t.slice(0,t.length-1):t}function Vr(t,e=!1){if(!e)return xe.extname(t);t=cn(t);let n=t.indexOf(".");return t.slice(n)}function cn(t){return xe.basename(t)}function z0(t,e=15){let n=cn(t),r=Or(t);return r.length>e?`...${r.slice(r.length-e)}${xe.sep}${n}`:t}function G0(t,e=!1){let n=Vr(t,e);return t.substr(0,t.length-n.length)}function Xe(t){return be(xe.normalize(t))}function j0(t,e){let n=Xe(Pe(t,e));xn(n)||(n=Me(n));let r=ce(n),s=qr(Ie(t)),o=`(${s}[^${s}][^${s}]*)*?`,d=new RegExp(`[^\\w\\s${s}]`,"g");r.length>0&&(r[0]=Ze(r[0]),r[0].startsWith("\\\\")&&(r[0]="\\\\"+r[0]));let c="",i=!0;for(let f of r)f==="**"?c+=o:(i||(f=s+f),c+=f.replace(d,h=>h==="*"?`[^${s}]*`:h==="?"?`[^${s}]`:"\\"+h),i=!1);return c}function $0(t){let e=Xe(t),n=ce(e);for(let r of n)if(r==="**")return!0;return!1}function J0(t,e){let n=Xe(Pe(t,e));xn(n)||(n=Me(n));let r=ce(n),s=Ie(n);if(r.length>0&&(r[0]=Ze(r[0])),r.length===1&&!r[0])return s;let o="",d=!0;for(let c of r){if(c==="**")break;if(c.match(F0))break;d||(c=s+c),o+=c,d=!1}return o}function xn(t){return t.endsWith(".py")||t.endsWith(".pyi")}function qr(t=xe.sep){return t==="/"?"/":"\\\\"}function H0(t){return de(t)>0}function Q0(t){let e=de(t);return e>0&&e===t.length}function Y0(t,e,n){if(typeof e=="string")return Pr(t,e,n)||"";for(let r of e){let s=Pr(t,r,n);if(s)return s}return""}function Pr(t,e,n){if(e.startsWith(".")||(e="."+e),t.length>=e.length&&t.charCodeAt(t.length-e.length)===46){let r=t.slice(t.length-e.length);if(n(r,e))return r}}function Z0(t,e,n,r){let s=ce(t),o=ce(e),d;for(d=0;d<s.length&&d<o.length;d++){let f=r(s[d]),h=r(o[d]);if(!(d===0?ye.equateStringsCaseInsensitive:n)(f,h))break}if(d===0)return o;let c=o.slice(d),i=[];for(;d<s.length;d++)i.push("..");return["",...i,...c]}});var Wr=E(te=>{"use strict";var X0=te&&te.__createBinding||(Object.create?(function(t,e,n,r){r===void 0&&(r=n);var s=Object.getOwnPropertyDescriptor(e,n);(!s||("get"in s?!e.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:function(){return e[n]}}),Object.defineProperty(t,r,s)}):(function(t,e,n,r){r===void 0&&(r=n),t[r]=e[n]})),ed=te&&te.__setModuleDefault||(Object.create?(function(t,e){Object.defineProperty(t,"default",{enumerable:!0,value:e})}):function(t,e){t.default=e}),td=te&&te.__importStar||(function(){var t=function(e){return t=Object.getOwnPropertyNames||function(n){var r=[];for(var s in n)Object.prototype.hasOwnProperty.call(n,s)&&(r[r.length]=s);return r},t(e)};return function(e){if(e&&e.__esModule)return e;var n={};if(e!=null)for(var r=t(e),s=0;s<r.length;s++)r[s]!=="default"&&X0(n,e,r[s]);return ed(n,e),n}})();Object.defineProperty(te,"__esModule",{value:!0});te.ServiceProvider=te.GroupServiceKey=te.ServiceKey=void 0;var Br=me(),nd=ue(),Kr=td(_e()),Ct=class{},ln=class extends Ct{constructor(e){super(),this.id=e,this.kind="singleton"}};te.ServiceKey=ln;var fn=class extends Ct{constructor(e){super(),this.id=e,this.kind="group"}};te.GroupServiceKey=fn;var un=class t{constructor(){this._container=new Map,this._disposed=!1}get disposed(){return this._disposed}add(e,n){if(e.kind==="group"){this._addGroupService(e,n);return}if(e.kind==="singleton"){n!==void 0?this._container.set(e.id,n):this.remove(e);return}Kr.assertNever(e,`Unknown key type ${typeof e}`)}remove(e,n){if(e.kind==="group"){this._removeGroupService(e,n);return}if(e.kind==="singleton"){this._container.delete(e.id);return}Kr.assertNever(e,`Unknown key type ${typeof e}`)}tryGet(e){return this._container.get(e.id)}get(e){let n=e.kind==="group"?this.tryGet(e):this.tryGet(e);if(n===void 0)throw new Error(`Global service provider not initialized for ${e.id}.`);return n}clone(){let e=new t;return this._container.forEach((n,r)=>{Array.isArray(n)?e._container.set(r,[...n??[]]):n.clone!==void 0?e._container.set(r,n.clone()):e._container.set(r,n)}),e}dispose(){if(this._disposed)return;this._disposed=!0;for(let r of this._container.values())nd.Disposable.is(r)&&r.dispose();let e=["fs","CaseSensitivityDetector","TempFile"],n=new Map;for(let r of e){let s=this._container.get(r);s&&n.set(r,s)}this._container.clear(),n.forEach((r,s)=>{this._container.set(s,r)})}_addGroupService(e,n){let r=this.tryGet(e);if(r===void 0){this._container.set(e.id,[n]);return}n!==void 0&&(0,Br.addIfUnique)(r,n)}_removeGroupService(e,n){let r=this.tryGet(e);r!==void 0&&(0,Br.removeArrayElements)(r,s=>s===n)}};te.ServiceProvider=un});var Gr=E(It=>{"use strict";Object.defineProperty(It,"__esModule",{value:!0});It.ServiceKeys=void 0;var Z=Wr(),zr;(function(t){t.fs=new Z.ServiceKey("fs"),t.console=new Z.ServiceKey("ConsoleInterface"),t.sourceFileFactory=new Z.ServiceKey("ISourceFileFactory"),t.partialStubs=new Z.ServiceKey("SupportPartialStubs"),t.symbolDefinitionProvider=new Z.GroupServiceKey("SymbolDefinitionProvider"),t.symbolUsageProviderFactory=new Z.GroupServiceKey("SymbolUsageProviderFactory"),t.stateMutationListeners=new Z.GroupServiceKey("StatusMutationListener"),t.tempFile=new Z.ServiceKey("TempFile"),t.cacheManager=new Z.ServiceKey("CacheManager"),t.debugInfoInspector=new Z.ServiceKey("DebugInfoInspector"),t.caseSensitivityDetector=new Z.ServiceKey("CaseSensitivityDetector"),t.docStringService=new Z.ServiceKey("DocStringService"),t.windowService=new Z.ServiceKey("WindowService"),t.commandService=new Z.ServiceKey("CommandService"),t.cancellationProvider=new Z.ServiceKey("CancellationProvider"),t.importResolverFileSystem=new Z.ServiceKey("ImportResolverFileSystem"),t.typeshedInfoProvider=new Z.ServiceKey("TypeshedInfoProvider")})(zr||(It.ServiceKeys=zr={}))});var At=E(tt=>{"use strict";Object.defineProperty(tt,"__esModule",{value:!0});tt.cacheProperty=id;tt.cacheMethodWithNoArgs=sd;tt.cacheStaticFunc=ad;var Te=new Map,rd=8192;function id(){return function(t,e,n){let r=n.get;return n.get=function(...s){let o=r.apply(this,s);return Object.defineProperty(this,e,{get(){return o}}),o},n}}function sd(){return function(t,e,n){let r=n.value;return n.value=function(...s){let o=r.apply(this,s);return this[e]=()=>o,o},n}}function ad(){return function(e,n,r){let s=r.value;return r.value=function(...o){let d=`${n}+${o?.map(i=>i?.toString()).join(",")}`;if(Te.has(d)){let i=Te.get(d);return Te.delete(d),Te.set(d,i),i}let c=s.apply(this,o);if(Te.size>=rd){let i=Te.keys().next().value;i!==void 0&&Te.delete(i)}return Te.set(d,c),c},r}}});var Nt=E(Le=>{"use strict";var nt=Le&&Le.__decorate||function(t,e,n,r){var s=arguments.length,o=s<3?e:r===null?r=Object.getOwnPropertyDescriptor(e,n):r,d;if(typeof Reflect=="object"&&typeof Reflect.decorate=="function")o=Reflect.decorate(t,e,n,r);else for(var c=t.length-1;c>=0;c--)(d=t[c])&&(o=(s<3?d(o):s>3?d(e,n,o):d(e,n))||o);return s>3&&o&&Object.defineProperty(e,n,o),o};Object.defineProperty(Le,"__esModule",{value:!0});Le.BaseUri=void 0;var od=me(),jr=et(),rt=At(),dd=/\\/g,ke=class{constructor(e){this._key=e}get key(){return this._key}get fileNameWithoutExtensions(){let e=this.fileName,n=e.lastIndexOf(".");return n>0?e.slice(0,n):e}get packageUri(){return this.addExtension(".py")}get packageStubUri(){return this.addExtension(".pyi")}get initPyUri(){return this.combinePathsUnsafe("__init__.py")}get initPyiUri(){return this.combinePathsUnsafe("__init__.pyi")}get pytypedUri(){return this.combinePathsUnsafe("py.typed")}isEmpty(){return!1}replaceExtension(e){let n=this.getDirectory(),r=this.fileName,s=r.slice(0,r.length-this.lastExtension.length)+e;return n.combinePathsUnsafe(s)}addExtension(e){return this.addPath(e)}hasExtension(e){return this.isCaseSensitive?this.lastExtension===e:this.lastExtension.toLowerCase()===e.toLowerCase()}containsExtension(e){return this.fileName.split(/(?=\.)/g).some(s=>this.isCaseSensitive?s===e:s.toLowerCase()===e.toLowerCase())}getRootPathLength(){return this.getRootPath().length}isUntitled(){return this.scheme==="untitled"}equals(e){return this.key===e?.key}pathStartsWith(e){return this.getComparablePath().startsWith(e)}pathEndsWith(e){return this.getComparablePath().endsWith(e)}pathIncludes(e){return this.getComparablePath().includes(e)}getRelativePath(e){if(this.scheme===e.scheme&&e.isChild(this)){let n=this.getRelativePathComponents(e);if(n.length>0)return[".",...n].join("/")}}getPathComponents(){return Object.freeze(this.getPathComponentsImpl())}getRelativePathComponents(e){let n=this.getPathComponents(),r=e.getPathComponents(),s;for(s=0;s<n.length&&s<r.length;s++){let c=n[s],i=r[s];if(!(this.isCaseSensitive?c===i:c.toLowerCase()===i.toLowerCase()))break}if(s===0)return r;let o=r.slice(s),d=[];for(;s<n.length;s++)d.push("..");return[...d,...o]}getShortenedFileName(e=15){return(0,jr.getShortenedFileName)(this.getPath(),e)}normalizeSlashes(e){return e.includes("\\")?e.replace(dd,"/"):e}static combinePathElements(e,n,...r){for(let s of r)s&&(!e||(0,jr.getRootLength)(s)!==0?e=s:e.endsWith(n)?e+=s:e+=n+s);return e}reducePathComponents(e){if(!(0,od.some)(e))return[];let n=[e[0]];for(let r=1;r<e.length;r++){let s=e[r];if(!(!s||s===".")){if(s===".."){if(n.length>1){if(n[n.length-1]!==".."){n.pop();continue}}else if(n[0])continue}n.push(s)}}return n}};Le.BaseUri=ke;nt([(0,rt.cacheProperty)()],ke.prototype,"packageUri",null);nt([(0,rt.cacheProperty)()],ke.prototype,"packageStubUri",null);nt([(0,rt.cacheProperty)()],ke.prototype,"initPyUri",null);nt([(0,rt.cacheProperty)()],ke.prototype,"initPyiUri",null);nt([(0,rt.cacheProperty)()],ke.prototype,"pytypedUri",null)});var pn=E(Et=>{"use strict";Object.defineProperty(Et,"__esModule",{value:!0});Et.ConstantUri=void 0;var cd=Nt(),hn=class extends cd.BaseUri{constructor(e){super(e)}get scheme(){return""}get isCaseSensitive(){return!0}get fileName(){return""}get lastExtension(){return""}get root(){return this}get fragment(){return""}get query(){return""}equals(e){return this===e}toJsonObj(){throw new Error("constant uri can't be serialized")}toString(){return this.key}toUserVisibleString(){return""}matchesRegex(e){return!1}withFragment(e){return this}withQuery(e){return this}addPath(e){return this}getDirectory(){return this}isRoot(){return!1}isChild(e,n){return!1}isLocal(){return!1}startsWith(e,n){return!1}getPathLength(){return 0}resolvePaths(...e){return this}combinePaths(...e){return this}combinePathsUnsafe(...e){return this}getPath(){return""}getFilePath(){return""}stripExtension(){return this}stripAllExtensions(){return this}getRootPath(){return""}getComparablePath(){return""}getPathComponentsImpl(){return[]}};Et.ConstantUri=hn});var $r=E(vt=>{"use strict";Object.defineProperty(vt,"__esModule",{value:!0});vt.EmptyUri=void 0;var xd=pn(),gn="<empty>",it=class t extends xd.ConstantUri{constructor(){super(gn)}static get instance(){return t._instance}toJsonObj(){return{_key:gn}}static isEmptyUri(e){return e?._key===gn}isEmpty(){return!0}toString(){return""}};vt.EmptyUri=it;it._instance=new it});var Hr=E(pe=>{"use strict";var st=pe&&pe.__decorate||function(t,e,n,r){var s=arguments.length,o=s<3?e:r===null?r=Object.getOwnPropertyDescriptor(e,n):r,d;if(typeof Reflect=="object"&&typeof Reflect.decorate=="function")o=Reflect.decorate(t,e,n,r);else for(var c=t.length-1;c>=0;c--)(d=t[c])&&(o=(s<3?d(o):s>3?d(e,n,o):d(e,n))||o);return s>3&&o&&Object.defineProperty(e,n,o),o};Object.defineProperty(pe,"__esModule",{value:!0});pe.FileUri=pe.FileUriSchema=void 0;var ld=Tt(),fd=ue(),X=et(),Jr=Nt(),at=At();pe.FileUriSchema="file";var he=class t extends Jr.BaseUri{constructor(e,n,r,s,o,d){super(d?e:e.toLowerCase()),this._filePath=n,this._query=r,this._fragment=s,this._originalString=o,this._isCaseSensitive=d}get scheme(){return pe.FileUriSchema}get fragment(){return this._fragment}get query(){return this._query}get fileName(){return(0,X.getFileName)(this._filePath)}get lastExtension(){return(0,X.getFileExtension)(this._filePath)}get root(){let e=this.getRootPath();return e!==this._filePath?t.createFileUri(e,"","",void 0,this._isCaseSensitive):this}get isCaseSensitive(){return this._isCaseSensitive}static createFileUri(e,n,r,s,o){e=(0,X.isDiskPathRoot)(e)?(0,X.ensureTrailingDirectorySeparator)(e):e;let d=t._createKey(e,n,r);return new t(d,e,n,r,s,o)}static isFileUri(e){return e?._filePath!==void 0&&e?._key!==void 0}static fromJsonObj(e){if((0,fd.isArray)(e)){let n=e;return t.createFileUri(n[1],n[2],n[3],n[4],n[5]===1)}return t.createFileUri(e._filePath,e._query,e._fragment,e._originalString,e._isCaseSensitive)}toJsonObj(){return[0,this._filePath,this._query,this._fragment,this._originalString,this._isCaseSensitive?1:0]}matchesRegex(e){return e.test(this._getNormalizedPath())}toString(){return this._formattedString||(this._formattedString=this._originalString||ld.URI.file(this._filePath).with({query:this._query,fragment:this._fragment}).toString()),this._formattedString}toUserVisibleString(){return this._filePath}addPath(e){return t.createFileUri(this._filePath+e,"","",void 0,this._isCaseSensitive)}isRoot(){return(0,X.isDiskPathRoot)(this._filePath)}isChild(e){return t.isFileUri(e)?e._filePath.length<this._filePath.length&&this.startsWith(e):!1}isLocal(){return!0}startsWith(e){if(e?.scheme!==this.scheme)return!1;let n=e;if(this._filePath.length>=n._filePath.length){let r=this._filePath.length>n._filePath.length&&!(0,X.hasTrailingDirectorySeparator)(n._filePath)?(0,X.ensureTrailingDirectorySeparator)(n._filePath):n._filePath;return this.isCaseSensitive?this._filePath.startsWith(r):this._filePath.toLowerCase().startsWith(r.toLowerCase())}return!1}getPathLength(){return this._filePath.length}getPath(){return this._getNormalizedPath()}getFilePath(){return this._filePath}resolvePaths(...e){let n=(0,X.resolvePaths)(this._filePath,...e);return(0,X.hasTrailingDirectorySeparator)(n)&&n.length>1&&(n=n.slice(0,n.length-1)),n!==this._filePath?t.createFileUri(n,"","",void 0,this._isCaseSensitive):this}combinePaths(...e){if(e.length===1){let n=e[0];if(n.length>0&&n!=="."&&!n.includes("..")&&!n.includes(t._separator)&&!n.includes("/")){let r=this._combineChildren?.get(n);if(r)return r;let s=this.combinePathsUnsafe(n);return(this._combineChildren??(this._combineChildren=new Map)).set(n,s),s}}return e.some(n=>n.includes("..")||n.includes(t._separator)||n.includes("/")||n===".")?this.resolvePaths(...e):this.combinePathsUnsafe(...e)}combinePathsUnsafe(...e){let n=Jr.BaseUri.combinePathElements(this._filePath,t._separator,...e);return n!==this._filePath?t.createFileUri(n,"","",void 0,this._isCaseSensitive):this}getDirectory(){let e=this._filePath,n=(0,X.getDirectoryPath)(e);return(0,X.hasTrailingDirectorySeparator)(n)&&n.length>1&&(n=n.slice(0,-1)),n!==e?t.createFileUri(n,"","",void 0,this._isCaseSensitive):this}withFragment(e){return t.createFileUri(this._filePath,this._query,e,void 0,this._isCaseSensitive)}withQuery(e){return t.createFileUri(this._filePath,e,this._fragment,void 0,this._isCaseSensitive)}stripExtension(){let e=(0,X.stripFileExtension)(this._filePath);return e!==this._filePath?t.createFileUri(e,this._query,this._fragment,void 0,this._isCaseSensitive):this}stripAllExtensions(){let e=(0,X.stripFileExtension)(this._filePath,!0);return e!==this._filePath?t.createFileUri(e,this._query,this._fragment,void 0,this._isCaseSensitive):this}getPathComponentsImpl(){let e=(0,X.getPathComponents)(this._filePath);return e.length>0&&e[0]===""&&e.shift(),e.map(n=>this.normalizeSlashes(n))}getRootPath(){return this._filePath.slice(0,(0,X.getRootLength)(this._filePath))}getComparablePath(){return this._getNormalizedPath()}static _createKey(e,n,r){return`${e}${n?"?"+n:""}${r?"#"+r:""}`}_getNormalizedPath(){return this._normalizedPath===void 0&&(this._normalizedPath=this.normalizeSlashes(this._filePath)),this._normalizedPath}};pe.FileUri=he;he._separator=(0,X.getPathSeparator)("");st([(0,at.cacheProperty)()],he.prototype,"fileName",null);st([(0,at.cacheProperty)()],he.prototype,"lastExtension",null);st([(0,at.cacheProperty)()],he.prototype,"root",null);st([(0,at.cacheMethodWithNoArgs)()],he.prototype,"getDirectory",null);st([(0,at.cacheStaticFunc)()],he,"createFileUri",null)});var Yr=E(Oe=>{"use strict";var ot=Oe&&Oe.__decorate||function(t,e,n,r){var s=arguments.length,o=s<3?e:r===null?r=Object.getOwnPropertyDescriptor(e,n):r,d;if(typeof Reflect=="object"&&typeof Reflect.decorate=="function")o=Reflect.decorate(t,e,n,r);else for(var c=t.length-1;c>=0;c--)(d=t[c])&&(o=(s<3?d(o):s>3?d(e,n,o):d(e,n))||o);return s>3&&o&&Object.defineProperty(e,n,o),o};Object.defineProperty(Oe,"__esModule",{value:!0});Oe.WebUri=void 0;var ud=Tt(),Pt=et(),Qr=Nt(),dt=At(),Se=class t extends Qr.BaseUri{constructor(e,n,r,s,o,d,c){super(e),this._scheme=n,this._authority=r,this._path=s,this._query=o,this._fragment=d,this._originalString=c}get scheme(){return this._scheme}get isCaseSensitive(){return!0}get fragment(){return this._fragment}get query(){return this._query}get root(){let e=this.getRootPath();return e!==this._path?t.createWebUri(this._scheme,this._authority,e,"","",void 0):this}get fileName(){let e=this._path.split("/");return e[e.length-1]}get lastExtension(){let e=this.fileName,n=e.lastIndexOf(".");return n>=0?e.slice(n):""}static createWebUri(e,n,r,s,o,d){let c=t._createKey(e,n,r,s,o);return new t(c,e,n,r,s,o,d)}toString(){if(!this._originalString){let e=ud.URI.revive({scheme:this._scheme,authority:this._authority,path:this._path,query:this._query,fragment:this._fragment});this._originalString=e.toString()}return this._originalString}toUserVisibleString(){return this.toString()}static isWebUri(e){return e?._scheme!==void 0&&e?._key!==void 0}static fromJsonObj(e){return t.createWebUri(e._scheme,e._authority,e._path,e._query,e._fragment,e._originalString)}toJsonObj(){return{_scheme:this._scheme,_authority:this._authority,_path:this._path,_query:this._query,_fragment:this._fragment,_originalString:this._originalString,_key:this.key}}matchesRegex(e){return e.test(this._path)}addPath(e){let n=this._path+e;return t.createWebUri(this._scheme,this._authority,n,this._query,this._fragment,void 0)}isRoot(){return this._path===this.getRootPath()&&this._path.length>0}isChild(e){return t.isWebUri(e)?e._path.length<this._path.length&&this.startsWith(e):!1}isLocal(){return!1}startsWith(e){if(e?.scheme!==this.scheme)return!1;let n=e;if(this._path.length>=n._path.length){let r=this._path.length>n._path.length&&!(0,Pt.hasTrailingDirectorySeparator)(n._path)?`${n._path}/`:n._path;return this._path.startsWith(r)}return!1}getPathLength(){return this._path.length}getPath(){return this._path}getFilePath(){return""}resolvePaths(...e){let n=this.normalizeSlashes((0,Pt.resolvePaths)(this._path,...e));return(0,Pt.hasTrailingDirectorySeparator)(n)&&n.length>1&&(n=n.slice(0,n.length-1)),n!==this._path?t.createWebUri(this._scheme,this._authority,n,"","",void 0):this}combinePaths(...e){return e.some(n=>n.includes("..")||n.includes("/")||n===".")?this.resolvePaths(...e):this.combinePathsUnsafe(...e)}combinePathsUnsafe(...e){let n=Qr.BaseUri.combinePathElements(this._path,"/",...e);return n!==this._path?t.createWebUri(this._scheme,this._authority,n,"","",void 0):this}getDirectory(){if(this._path.length===0)return this;let e=this._path.lastIndexOf("/"),n=e>0?this._path.slice(0,e):e===0?"/":"";return t.createWebUri(this._scheme,this._authority,n,this._query,this._fragment,void 0)}withFragment(e){return t.createWebUri(this._scheme,this._authority,this._path,this._query,e,void 0)}withQuery(e){return t.createWebUri(this._scheme,this._authority,this._path,e,this._fragment,void 0)}stripExtension(){let e=this._path,n=e.lastIndexOf(".");return n>0?t.createWebUri(this._scheme,this._authority,e.slice(0,n),this._query,this._fragment,void 0):this}stripAllExtensions(){let e=this._path,n=e.lastIndexOf("/"),r=e.indexOf(".",n>0?n:0);return r>0?t.createWebUri(this._scheme,this._authority,e.slice(0,r),this._query,this._fragment,void 0):this}getPathComponentsImpl(){let e=this.getRootPath(),n=this._path.slice(e.length).split("/");return this.reducePathComponents([e,...n]).map(r=>this.normalizeSlashes(r))}getRootPath(){let e=(0,Pt.getRootLength)(this._path,"/");return this._path.slice(0,e)}getComparablePath(){return this._path}static _createKey(e,n,r,s,o){return`${e}:${n}${r}${s?"?"+s:""}${o?"#"+o:""}`}};Oe.WebUri=Se;ot([(0,dt.cacheProperty)()],Se.prototype,"root",null);ot([(0,dt.cacheProperty)()],Se.prototype,"fileName",null);ot([(0,dt.cacheProperty)()],Se.prototype,"lastExtension",null);ot([(0,dt.cacheMethodWithNoArgs)()],Se.prototype,"getDirectory",null);ot([(0,dt.cacheStaticFunc)()],Se,"createWebUri",null)});var Tn=E(Fe=>{"use strict";Object.defineProperty(Fe,"__esModule",{value:!0});Fe.Uri=Fe.UriKinds=void 0;var Ot=Tt(),Mt=Ar(),hd=ue(),mn=et(),Lt=Gr(),pd=pn(),_n=$r(),De=Hr(),yn=Yr(),Zr;(function(t){t[t.file=0]="file",t[t.web=1]="web",t[t.empty=2]="empty"})(Zr||(Fe.UriKinds=Zr={}));var gd=/^\/[a-zA-Z]:\//,md=/\//g;function Xr(t){let e;return t.authority&&t.path[0]==="/"&&t.path.length===1?e=`//${t.authority}${t.path}`:e=t.fsPath,e.match(gd)&&(e=e.slice(1)),process?.platform==="win32"&&(e=e.replace(md,"\\")),e}function bn(t){let e=Ot.URI.isUri(t)?t:Ot.URI.parse(t),n=e.path.length>0?Ot.Utils.resolvePath(e):e,r=n.toString();return{uri:n,str:r}}var _d=/^[a-zA-Z]:\\?/,yd=/^[a-zA-Z][a-zA-Z0-9+.-]*:\/?\/?/,ei;(function(t){function e(m){return yd.test(m)&&!_d.test(m)}t.maybeUri=e;function n(m,y,b=!1){return y=Mt.CaseSensitivityDetector.is(y)?y:y.get(Lt.ServiceKeys.caseSensitivityDetector),e(m)?s(m,y):r(m,y,b)}t.create=n;function r(m,y,b=!1){y=Mt.CaseSensitivityDetector.is(y)?y:y.get(Lt.ServiceKeys.caseSensitivityDetector),m=b&&!(0,mn.isRootedDiskPath)(m)?(0,mn.combinePaths)(process.cwd(),m):m;let S=m.startsWith("file:")?bn(m):bn(Ot.URI.file((0,mn.normalizeSlashes)(m)));return De.FileUri.createFileUri(Xr(S.uri),S.uri.query,S.uri.fragment,S.str,y.isCaseSensitive(S.str))}t.file=r;function s(m,y){if(!m)return t.empty();y=Mt.CaseSensitivityDetector.is(y)?y:y.get(Lt.ServiceKeys.caseSensitivityDetector);let b=bn(m);return b.uri.scheme===De.FileUriSchema?De.FileUri.createFileUri(Xr(b.uri),b.uri.query,b.uri.fragment,b.str,y.isCaseSensitive(b.str)):yn.WebUri.createWebUri(b.uri.scheme,b.uri.authority,b.uri.path,b.uri.query,b.uri.fragment,b.str)}t.parse=s;function o(m){return new pd.ConstantUri(m)}t.constant=o;function d(){return _n.EmptyUri.instance}t.empty=d,t.DefaultWorkspaceRootComponent="<default workspace root>",t.DefaultWorkspaceRootPath=`/${t.DefaultWorkspaceRootComponent}`;function c(m){return m=Mt.CaseSensitivityDetector.is(m)?m:m.get(Lt.ServiceKeys.caseSensitivityDetector),t.file(t.DefaultWorkspaceRootPath,m)}t.defaultWorkspace=c;function i(m){return(0,hd.isArray)(m)&&m[0]===0||De.FileUri.isFileUri(m)?De.FileUri.fromJsonObj(m):yn.WebUri.isWebUri(m)?yn.WebUri.fromJsonObj(m):_n.EmptyUri.isEmptyUri(m)?_n.EmptyUri.instance:m}t.fromJsonObj=i;function f(m){return!!m&&typeof m._key=="string"}t.is=f;function h(m){return!m||m.isEmpty()}t.isEmpty=h;function u(m,y){return m===y?!0:m?.equals(y)??!1}t.equals=u;function l(m){return m.fileName.includes(t.DefaultWorkspaceRootComponent)}t.isDefaultWorkspace=l})(ei||(Fe.Uri=ei={}))});var Cn=E(z=>{"use strict";Object.defineProperty(z,"__esModule",{value:!0});z.DiagnosticAddendum=z.Diagnostic=z.DiagnosticRelatedInfo=z.DiagnosticCategory=z.TaskListPriority=z.defaultMaxDiagnosticLineCount=z.defaultMaxDiagnosticDepth=void 0;z.convertLevelToCategory=kd;z.compareDiagnostics=Sd;var bd=me(),Td=Tn();z.defaultMaxDiagnosticDepth=5;z.defaultMaxDiagnosticLineCount=8;var kn=64,Dt;(function(t){t.High="High",t.Normal="Normal",t.Low="Low"})(Dt||(z.TaskListPriority=Dt={}));var ti;(function(t){t[t.Error=0]="Error",t[t.Warning=1]="Warning",t[t.Information=2]="Information",t[t.UnusedCode=3]="UnusedCode",t[t.UnreachableCode=4]="UnreachableCode",t[t.Deprecated=5]="Deprecated",t[t.TaskItem=6]="TaskItem"})(ti||(z.DiagnosticCategory=ti={}));function kd(t){switch(t){case"error":return 0;case"warning":return 1;case"information":return 2;default:throw new Error(`${t} is not expected`)}}var Ft;(function(t){function e(r){return{message:r.message,uri:r.uri.toJsonObj(),range:r.range,priority:r.priority}}t.toJsonObj=e;function n(r){return{message:r.message,uri:Td.Uri.fromJsonObj(r.uri),range:r.range,priority:r.priority}}t.fromJsonObj=n})(Ft||(z.DiagnosticRelatedInfo=Ft={}));var Sn=class t{constructor(e,n,r,s=Dt.Normal){this.category=e,this.message=n,this.range=r,this.priority=s,this._relatedInfo=[],this._data=null}toJsonObj(){return{category:this.category,message:this.message,range:this.range,priority:this.priority,actions:this._actions,rule:this._rule,data:this._data,relatedInfo:this._relatedInfo.map(e=>Ft.toJsonObj(e))}}static fromJsonObj(e){let n=new t(e.category,e.message,e.range,e.priority);return n._actions=e.actions,n._rule=e.rule,n._relatedInfo=e.relatedInfo.map(r=>Ft.fromJsonObj(r)),n._data=e.data,n}addAction(e){this._actions===void 0?this._actions=[e]:this._actions.push(e)}setData(e){this._data=e}getData(){return this._data}getActions(){return this._actions}setRule(e){this._rule=e}getRule(){return this._rule}addRelatedInfo(e,n,r,s=Dt.Normal){this._relatedInfo.push({uri:n,message:e,range:r,priority:s})}getRelatedInfo(){return this._relatedInfo}};z.Diagnostic=Sn;function Sd(t,e){return t.range.start.line<e.range.start.line?-1:t.range.start.line>e.range.start.line?1:t.range.start.character<e.range.start.character?-1:t.range.start.character>e.range.start.character?1:0}var wn=class t{constructor(){this._messages=[],this._childAddenda=[]}addMessage(e){this._messages.push(e)}addMessageMultiline(e){e.split(`
`).forEach(n=>{this._messages.push(n)})}addTextRange(e){this._range=e}createAddendum(){let e=new t;return e._nestLevel=(this._nestLevel??0)+1,this.addAddendum(e),e}getString(e=z.defaultMaxDiagnosticDepth,n=z.defaultMaxDiagnosticLineCount){let r=this._getLinesRecursive(e,n);r.length>n&&(r=r.slice(0,n),r.push("  ..."));let s=r.join(`
`);return s.length>0?`
`+s:""}isEmpty(){return this._getMessageCount()===0}addAddendum(e){this._childAddenda.push(e)}getChildren(){return this._childAddenda}getMessages(){return this._messages}getNestLevel(){return this._nestLevel??0}getEffectiveTextRange(){let e=this._getTextRangeRecursive();if(e?.length!==0)return e}_getTextRangeRecursive(e=0){if(e>kn)return;e++;let n=this._childAddenda.map(r=>r._getTextRangeRecursive(e)).filter(r=>!!r);if(n.length>1)return{start:0,length:0};if(n.length===1)return n[0];if(this._range)return this._range}_getMessageCount(e=0){if(e>kn)return 0;let n=this._messages.length;for(let r of this._childAddenda)n+=r._getMessageCount(e+1);return n}_getLinesRecursive(e,n,r=0){if(e<=0||r>kn)return[];let s=[];for(let d of this._childAddenda){let c=this._messages.length>0?e-1:e;if((0,bd.appendArray)(s,d._getLinesRecursive(c,n,r+1)),s.length>=n){s=s.slice(0,n);break}}let o=this._messages.length>0?"\xA0\xA0":"";return this._messages.concat(s).map(d=>o+d)}};z.DiagnosticAddendum=wn});var ct=E(W=>{"use strict";Object.defineProperty(W,"__esModule",{value:!0});W.Range=W.Position=W.TextRange=void 0;W.comparePositions=le;W.getEmptyPosition=In;W.doRangesOverlap=wd;W.doRangesIntersect=Cd;W.isPositionInRange=An;W.isRangeInRange=Id;W.positionsAreEqual=Nn;W.rangesAreEqual=Ad;W.getEmptyRange=Nd;W.isEmptyPosition=En;W.isEmptyRange=Ed;W.extendRange=ii;W.combineRange=vd;var Rt=_e(),ni;(function(t){function e(h,u){return h<0&&(0,Rt.fail)("start must be non-negative"),u<0&&(0,Rt.fail)("length must be non-negative"),{start:h,length:u}}t.create=e;function n(h,u){return h<0&&(0,Rt.fail)("start must be non-negative"),h>u&&(0,Rt.fail)("end must be greater than or equal to start"),e(h,u-h)}t.fromBounds=n;function r(h){return h.start+h.length}t.getEnd=r;function s(h,u){return u>=h.start&&u<r(h)}t.contains=s;function o(h,u){return u.start>=h.start&&r(u)<=r(h)}t.containsRange=o;function d(h,u){return u>=h.start&&u<=r(h)}t.overlaps=d;function c(h,u){return d(h,u.start)||d(u,h.start)}t.overlapsRange=c;function i(h,u){let l=h;u.start<l.start&&(l={start:u.start,length:l.length+l.start-u.start});let m=r(u),y=r(l);return m>y&&(l={start:l.start,length:l.length+m-y}),l}t.extend=i;function f(h){if(h.length===0)return;let u={start:h[0].start,length:h[0].length};for(let l=1;l<h.length;l++)u=i(u,h[l]);return u}t.combine=f})(ni||(W.TextRange=ni={}));var Ut;(function(t){function e(n){return`(${n.line}:${n.character})`}t.print=e})(Ut||(W.Position=Ut={}));var ri;(function(t){function e(n){return`${Ut.print(n.start)}-${Ut.print(n.end)}`}t.print=e})(ri||(W.Range=ri={}));function le(t,e){return t.line<e.line?-1:t.line>e.line?1:t.character<e.character?-1:t.character>e.character?1:0}function In(){return{line:0,character:0}}function wd(t,e){return le(e.start,t.end)>=0?!1:!(le(t.start,e.end)>=0)}function Cd(t,e){return le(e.start,t.end)>0?!1:!(le(t.start,e.end)>0)}function An(t,e){return le(t.start,e)<=0&&le(t.end,e)>=0}function Id(t,e){return An(t,e.start)&&An(t,e.end)}function Nn(t,e){return le(t,e)===0}function Ad(t,e){return Nn(t.start,e.start)&&Nn(t.end,e.end)}function Nd(){return{start:In(),end:In()}}function En(t){return t.character===0&&t.line===0}function Ed(t){return En(t.start)&&En(t.end)}function ii(t,e){le(e.start,t.start)<0&&(t.start=e.start),le(e.end,t.end)>0&&(t.end=e.end)}function vd(t){if(t.length===0)return;let e=t[0];for(let n=1;n<t.length;n++)ii(e,t[n]);return e}});var Mn=E(ge=>{"use strict";Object.defineProperty(ge,"__esModule",{value:!0});ge.convertOffsetToPosition=Vt;ge.convertOffsetsToRange=ai;ge.convertPositionToOffset=vn;ge.convertRangeToTextRange=Pd;ge.convertTextRangeToRange=Md;ge.getLineEndPosition=Ld;ge.getLineEndOffset=oi;var si=_e(),Pn=ct();function Vt(t,e){if(e.end===0)return{line:0,character:0};let n=t>=e.end?e.count-1:e.getItemContaining(t);(0,si.assert)(n>=0&&n<=e.count);let r=e.getItemAt(n);return(0,si.assert)(r!==void 0),{line:n,character:Math.max(0,Math.min(r.length,t-r.start))}}function ai(t,e,n){let r=Vt(t,n);if(n.end!==0&&e>=t){let o=n.getItemAt(r.line),d=o.start+o.length;if(e>=o.start&&e<d)return{start:r,end:{line:r.line,character:e-o.start}}}let s=Vt(e,n);return{start:r,end:s}}function vn(t,e){if(!(t.line>=e.count))return e.getItemAt(t.line).start+t.character}function Pd(t,e){let n=vn(t.start,e);if(n===void 0)return;let r=vn(t.end,e);if(r!==void 0)return Pn.TextRange.fromBounds(n,r)}function Md(t,e){return ai(t.start,Pn.TextRange.getEnd(t),e)}function Ld(t,e,n){return Vt(oi(t,e,n),t.lines)}function oi(t,e,n){let r=t.lines.getItemAt(n),s=Pn.TextRange.getEnd(r),o=0;for(let d=s-1;d>=r.start;d--){let c=e[d];if(c!=="\r"&&c!==`
`)break;o++}return s-o}});var On=E(we=>{"use strict";Object.defineProperty(we,"__esModule",{value:!0});we.TextRangeDiagnosticSink=we.DiagnosticSink=we.FileDiagnostics=void 0;var Od=me(),Ae=Cn(),qt=Mn(),Dd=St(),Fd=Tn(),di;(function(t){function e(r){return{fileUri:r.fileUri.toJsonObj(),version:r.version,diagnostics:r.diagnostics.map(s=>s.toJsonObj())}}t.toJsonObj=e;function n(r){return{fileUri:Fd.Uri.fromJsonObj(r.fileUri),version:r.version,diagnostics:r.diagnostics.map(s=>Ae.Diagnostic.fromJsonObj(s))}}t.fromJsonObj=n})(di||(we.FileDiagnostics=di={}));var Bt=class{constructor(e){this._diagnosticList=e||[],this._diagnosticMap=new Map}fetchAndClear(){let e=this._diagnosticList;return this._diagnosticList=[],this._diagnosticMap.clear(),e}addError(e,n){return this.addDiagnostic(new Ae.Diagnostic(0,e,n))}addWarning(e,n){return this.addDiagnostic(new Ae.Diagnostic(1,e,n))}addInformation(e,n){return this.addDiagnostic(new Ae.Diagnostic(2,e,n))}addUnusedCode(e,n,r){let s=new Ae.Diagnostic(3,e,n);return r&&s.addAction(r),this.addDiagnostic(s)}addUnreachableCode(e,n,r){let s=new Ae.Diagnostic(4,e,n);return r&&s.addAction(r),this.addDiagnostic(s)}addDeprecated(e,n,r){let s=new Ae.Diagnostic(5,e,n);return r&&s.addAction(r),this.addDiagnostic(s)}addDiagnostic(e){let n=`${e.range.start.line},${e.range.start.character}-${e.range.end.line}-${e.range.end.character}:${(0,Dd.hashString)(e.message)}}`;return this._diagnosticMap.has(n)||(this._diagnosticList.push(e),this._diagnosticMap.set(n,e)),e}addDiagnostics(e){(0,Od.appendArray)(this._diagnosticList,e)}getErrors(){return this._diagnosticList.filter(e=>e.category===0)}getWarnings(){return this._diagnosticList.filter(e=>e.category===1)}getInformation(){return this._diagnosticList.filter(e=>e.category===2)}getUnusedCode(){return this._diagnosticList.filter(e=>e.category===3)}getUnreachableCode(){return this._diagnosticList.filter(e=>e.category===4)}getDeprecated(){return this._diagnosticList.filter(e=>e.category===5)}};we.DiagnosticSink=Bt;var Ln=class extends Bt{constructor(e,n){super(n),this._lines=e}addDiagnosticWithTextRange(e,n,r){let s=(0,qt.convertOffsetsToRange)(r.start,r.start+r.length,this._lines);switch(e){case"error":return this.addError(n,s);case"warning":return this.addWarning(n,s);case"information":return this.addInformation(n,s);default:throw new Error(`${e} is not expected value`)}}addUnusedCodeWithTextRange(e,n,r){return this.addUnusedCode(e,(0,qt.convertOffsetsToRange)(n.start,n.start+n.length,this._lines),r)}addUnreachableCodeWithTextRange(e,n,r){return this.addUnreachableCode(e,(0,qt.convertOffsetsToRange)(n.start,n.start+n.length,this._lines),r)}addDeprecatedWithTextRange(e,n,r){return this.addDeprecated(e,(0,qt.convertOffsetsToRange)(n.start,n.start+n.length,this._lines),r)}};we.TextRangeDiagnosticSink=Ln});var ci=E(D=>{"use strict";Object.defineProperty(D,"__esModule",{value:!0});D.latestStablePythonVersion=D.pythonVersion3_15=D.pythonVersion3_14=D.pythonVersion3_13=D.pythonVersion3_12=D.pythonVersion3_11=D.pythonVersion3_10=D.pythonVersion3_9=D.pythonVersion3_8=D.pythonVersion3_7=D.pythonVersion3_6=D.pythonVersion3_5=D.pythonVersion3_4=D.pythonVersion3_3=D.pythonVersion3_2=D.pythonVersion3_1=D.pythonVersion3_0=D.PythonVersion=void 0;var $;(function(t){function e(u){return u&&typeof u.major=="number"&&typeof u.minor=="number"?!(u.micro!==void 0&&typeof u.micro!="number"||u.releaseLevel!==void 0&&typeof u.releaseLevel!="string"||u.serial!==void 0&&typeof u.serial!="number"):!1}t.is=e;function n(u,l,m,y,b){return{major:u,minor:l,micro:m,releaseLevel:y,serial:b}}t.create=n;function r(u,l){return u.major!==l.major||u.minor!==l.minor?!1:u.micro===void 0||l.micro===void 0?!0:u.micro!==l.micro?!1:u.releaseLevel===void 0||l.releaseLevel===void 0?!0:u.releaseLevel!==l.releaseLevel?!1:u.serial===void 0||l.serial===void 0?!0:u.serial===l.serial}t.isEqualTo=r;function s(u,l){return u.major>l.major?!0:u.major<l.major?!1:u.minor>l.minor?!0:u.minor<l.minor||u.micro===void 0||l.micro===void 0||u.micro<l.micro?!1:u.micro>l.micro?!0:u.releaseLevel===void 0||l.releaseLevel===void 0||u.releaseLevel<l.releaseLevel?!1:u.releaseLevel>l.releaseLevel?!0:u.serial===void 0||l.serial===void 0||u.serial<l.serial?!1:u.serial>l.serial}t.isGreaterThan=s;function o(u,l){return r(u,l)||s(u,l)}t.isGreaterOrEqualTo=o;function d(u,l){return!o(u,l)}t.isLessThan=d;function c(u,l){return!s(u,l)}t.isLessOrEqualTo=c;function i(u){return`${u.major}.${u.minor}`}t.toMajorMinorString=i;function f(u){let l=i(u);return u.micro===void 0||(l+=`.${u.micro}`,u.releaseLevel===void 0)||(l+=`.${u.releaseLevel}`,u.serial===void 0)||(l+=`.${u.serial}`),l}t.toString=f;function h(u){let l=u.split(".");if(l.length<2)return;let m=parseInt(l[0],10),y=parseInt(l[1],10);if(isNaN(m)||isNaN(y))return;let b;l.length>=3&&(b=parseInt(l[2],10),isNaN(b)&&(b=void 0));let S;l.length>=4&&["alpha","beta","candidate","final"].some(B=>B===l[3])&&(S=l[3]);let w;return l.length>=5&&(w=parseInt(l[4],10),isNaN(w)&&(w=void 0)),n(m,y,b,S,w)}t.fromString=h})($||(D.PythonVersion=$={}));D.pythonVersion3_0=$.create(3,0);D.pythonVersion3_1=$.create(3,1);D.pythonVersion3_2=$.create(3,2);D.pythonVersion3_3=$.create(3,3);D.pythonVersion3_4=$.create(3,4);D.pythonVersion3_5=$.create(3,5);D.pythonVersion3_6=$.create(3,6);D.pythonVersion3_7=$.create(3,7);D.pythonVersion3_8=$.create(3,8);D.pythonVersion3_9=$.create(3,9);D.pythonVersion3_10=$.create(3,10);D.pythonVersion3_11=$.create(3,11);D.pythonVersion3_12=$.create(3,12);D.pythonVersion3_13=$.create(3,13);D.pythonVersion3_14=$.create(3,14);D.pythonVersion3_15=$.create(3,15);D.latestStablePythonVersion=D.pythonVersion3_14});var xi=E(fe=>{"use strict";Object.defineProperty(fe,"__esModule",{value:!0});fe.timingStats=fe.TimingStats=fe.TimingStat=fe.Duration=void 0;var Re=class{constructor(){this._startTime=Date.now()}getDurationInMilliseconds(){return Date.now()-this._startTime}getDurationInSeconds(){return this.getDurationInMilliseconds()/1e3}};fe.Duration=Re;var se=class{constructor(){this.totalTime=0,this.callCount=0,this.isTiming=!1}timeOperation(e,...n){if(this.callCount++,this.isTiming)return e(...n);{this.isTiming=!0;let r=new Re,s=e(...n);return this.totalTime+=r.getDurationInMilliseconds(),this.isTiming=!1,s}}subtractFromTime(e){if(this.isTiming){this.isTiming=!1;let n=new Re;e(),this.totalTime-=n.getDurationInMilliseconds(),this.isTiming=!0}else e()}printTime(){let e=this.totalTime/1e3;return(Math.round(e*100)/100).toString()+"sec"}};fe.TimingStat=se;var Kt=class{constructor(){this.totalDuration=new Re,this.findFilesTime=new se,this.readFileTime=new se,this.tokenizeFileTime=new se,this.parseFileTime=new se,this.resolveImportsTime=new se,this.cycleDetectionTime=new se,this.bindTime=new se,this.typeCheckerTime=new se,this.typeEvaluationTime=new se}printSummary(e){e.info(`Completed in ${this.totalDuration.getDurationInSeconds()}sec`)}printDetails(e){e.info(""),e.info("Timing stats"),e.info("Find Source Files:    "+this.findFilesTime.printTime()),e.info("Read Source Files:    "+this.readFileTime.printTime()),e.info("Tokenize:             "+this.tokenizeFileTime.printTime()),e.info("Parse:                "+this.parseFileTime.printTime()),e.info("Resolve Imports:      "+this.resolveImportsTime.printTime()),e.info("Bind:                 "+this.bindTime.printTime()),e.info("Check:                "+this.typeCheckerTime.printTime()),e.info("Detect Cycles:        "+this.cycleDetectionTime.printTime())}getTotalDuration(){return this.totalDuration.getDurationInSeconds()}};fe.TimingStats=Kt;fe.timingStats=new Kt});var Dn=E(xt=>{"use strict";Object.defineProperty(xt,"__esModule",{value:!0});xt.emptyStringAnnotationInfo=void 0;xt.createStringAnnotationInfo=Rd;function Rd(){let t=new Map;return{info:{get size(){return t.size},get:e=>t.get(e),forEach:e=>t.forEach(e)},writer:{set:(e,n)=>t.set(e,n),addAll:e=>e.forEach((n,r)=>t.set(r,n))}}}xt.emptyStringAnnotationInfo=Object.freeze({size:0,get:()=>{},forEach:()=>{}})});var Fn=E(_=>{"use strict";Object.defineProperty(_,"__esModule",{value:!0});_.StringListNode=_.FormatStringNode=_.StringNode=_.NumberNode=_.EllipsisNode=_.ConstantNode=_.NameNode=_.LambdaNode=_.MemberAccessNode=_.YieldFromNode=_.YieldNode=_.SliceNode=_.IndexNode=_.ComprehensionNode=_.CallNode=_.TupleNode=_.UnpackNode=_.TernaryNode=_.AwaitNode=_.AugmentedAssignmentNode=_.FunctionAnnotationNode=_.TypeAnnotationNode=_.TypeAliasNode=_.TypeParameterListNode=_.TypeParameterNode=_.TypeParamKind=_.AssignmentNode=_.AssignmentExpressionNode=_.BinaryOperationNode=_.UnaryOperationNode=_.ErrorNode=_.StatementListNode=_.DecoratorNode=_.WithItemNode=_.WithNode=_.ClassNode=_.ParameterNode=_.ParamCategory=_.FunctionNode=_.ExceptNode=_.TryNode=_.ComprehensionIfNode=_.ComprehensionForNode=_.ForNode=_.WhileNode=_.IfNode=_.SuiteNode=_.ModuleNode=_.ErrorExpressionCategory=_.ParseNodeType=void 0;_.PatternValueNode=_.PatternMappingExpandEntryNode=_.PatternMappingKeyEntryNode=_.PatternMappingNode=_.PatternCaptureNode=_.PatternClassArgumentNode=_.PatternClassNode=_.PatternLiteralNode=_.PatternAsNode=_.PatternSequenceNode=_.CaseNode=_.MatchNode=_.RaiseNode=_.ReturnNode=_.ContinueNode=_.BreakNode=_.AssertNode=_.NonlocalNode=_.GlobalNode=_.ImportFromAsNode=_.ImportFromNode=_.ImportAsNode=_.ModuleNameNode=_.ImportNode=_.PassNode=_.DelNode=_.ArgumentNode=_.ArgCategory=_.ListNode=_.SetNode=_.DictionaryExpandEntryNode=_.DictionaryKeyEntryNode=_.DictionaryNode=void 0;_.setParserStringAnnotationInfo=qd;_.getParseTreeRoot=Bd;_.getParserStringAnnotation=Kd;_.getParserStringAnnotationInfo=Wd;_.getNextNodeId=zd;_.extendRange=C;_.isExpressionNode=Gd;var Ud=ct(),Vd=Dn(),li;(function(t){t[t.Error=0]="Error",t[t.Argument=1]="Argument",t[t.Assert=2]="Assert",t[t.Assignment=3]="Assignment",t[t.AssignmentExpression=4]="AssignmentExpression",t[t.AugmentedAssignment=5]="AugmentedAssignment",t[t.Await=6]="Await",t[t.BinaryOperation=7]="BinaryOperation",t[t.Break=8]="Break",t[t.Call=9]="Call",t[t.Class=10]="Class",t[t.Comprehension=11]="Comprehension",t[t.ComprehensionFor=12]="ComprehensionFor",t[t.ComprehensionIf=13]="ComprehensionIf",t[t.Constant=14]="Constant",t[t.Continue=15]="Continue",t[t.Decorator=16]="Decorator",t[t.Del=17]="Del",t[t.Dictionary=18]="Dictionary",t[t.DictionaryExpandEntry=19]="DictionaryExpandEntry",t[t.DictionaryKeyEntry=20]="DictionaryKeyEntry",t[t.Ellipsis=21]="Ellipsis",t[t.If=22]="If",t[t.Import=23]="Import",t[t.ImportAs=24]="ImportAs",t[t.ImportFrom=25]="ImportFrom",t[t.ImportFromAs=26]="ImportFromAs",t[t.Index=27]="Index",t[t.Except=28]="Except",t[t.For=29]="For",t[t.FormatString=30]="FormatString",t[t.Function=31]="Function",t[t.Global=32]="Global",t[t.Lambda=33]="Lambda",t[t.List=34]="List",t[t.MemberAccess=35]="MemberAccess",t[t.Module=36]="Module",t[t.ModuleName=37]="ModuleName",t[t.Name=38]="Name",t[t.Nonlocal=39]="Nonlocal",t[t.Number=40]="Number",t[t.Parameter=41]="Parameter",t[t.Pass=42]="Pass",t[t.Raise=43]="Raise",t[t.Return=44]="Return",t[t.Set=45]="Set",t[t.Slice=46]="Slice",t[t.StatementList=47]="StatementList",t[t.StringList=48]="StringList",t[t.String=49]="String",t[t.Suite=50]="Suite",t[t.Ternary=51]="Ternary",t[t.Tuple=52]="Tuple",t[t.Try=53]="Try",t[t.TypeAnnotation=54]="TypeAnnotation",t[t.UnaryOperation=55]="UnaryOperation",t[t.Unpack=56]="Unpack",t[t.While=57]="While",t[t.With=58]="With",t[t.WithItem=59]="WithItem",t[t.Yield=60]="Yield",t[t.YieldFrom=61]="YieldFrom",t[t.FunctionAnnotation=62]="FunctionAnnotation",t[t.Match=63]="Match",t[t.Case=64]="Case",t[t.PatternSequence=65]="PatternSequence",t[t.PatternAs=66]="PatternAs",t[t.PatternLiteral=67]="PatternLiteral",t[t.PatternClass=68]="PatternClass",t[t.PatternCapture=69]="PatternCapture",t[t.PatternMapping=70]="PatternMapping",t[t.PatternMappingKeyEntry=71]="PatternMappingKeyEntry",t[t.PatternMappingExpandEntry=72]="PatternMappingExpandEntry",t[t.PatternValue=73]="PatternValue",t[t.PatternClassArgument=74]="PatternClassArgument",t[t.TypeParameter=75]="TypeParameter",t[t.TypeParameterList=76]="TypeParameterList",t[t.TypeAlias=77]="TypeAlias"})(li||(_.ParseNodeType=li={}));var fi;(function(t){t[t.MissingIn=0]="MissingIn",t[t.MissingElse=1]="MissingElse",t[t.MissingExpression=2]="MissingExpression",t[t.MissingIndexOrSlice=3]="MissingIndexOrSlice",t[t.MissingDecoratorCallName=4]="MissingDecoratorCallName",t[t.MissingCallCloseParen=5]="MissingCallCloseParen",t[t.MissingIndexCloseBracket=6]="MissingIndexCloseBracket",t[t.MissingMemberAccessName=7]="MissingMemberAccessName",t[t.MissingTupleCloseParen=8]="MissingTupleCloseParen",t[t.MissingListCloseBracket=9]="MissingListCloseBracket",t[t.MissingFunctionParameterList=10]="MissingFunctionParameterList",t[t.MissingPattern=11]="MissingPattern",t[t.MissingPatternSubject=12]="MissingPatternSubject",t[t.MissingDictValue=13]="MissingDictValue",t[t.MissingKeywordArgValue=14]="MissingKeywordArgValue",t[t.MaxDepthExceeded=15]="MaxDepthExceeded"})(fi||(_.ErrorExpressionCategory=fi={}));function qd(t,e){t.stringAnnotations=e}function Bd(t){let e=t.a;return e.nodeType===36?e:void 0}function Kd(t){return t.a.stringAnnotations?.get(t)}function Wd(t){return t.a.stringAnnotations??Vd.emptyStringAnnotationInfo}var k=1;function zd(){return k++}function C(t,e){let n=Ud.TextRange.extend(t,e);t.start=n.start,t.length=n.length}var ui;(function(t){function e(n){let r={start:n.start,length:n.length,nodeType:36,id:k++,parent:void 0,a:void 0,d:{statements:[]}};return r.a=r,r}t.create=e})(ui||(_.ModuleNode=ui={}));var hi;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:50,id:k++,parent:void 0,a:n,d:{statements:[],typeComment:void 0}}}t.create=e})(hi||(_.SuiteNode=hi={}));var pi;(function(t){function e(n,r,s,o,d){let c={start:r.start,length:r.length,nodeType:22,id:k++,parent:void 0,a:n,d:{firstToken:r,testExpr:s,ifSuite:o,elseSuite:d}};return s.parent=c,o.parent=c,C(c,s),C(c,o),d&&(C(c,d),d.parent=c),c}t.create=e})(pi||(_.IfNode=pi={}));var gi;(function(t){function e(n,r,s,o){let d={start:r.start,length:r.length,nodeType:57,id:k++,parent:void 0,a:n,d:{firstToken:r,testExpr:s,whileSuite:o}};return s.parent=d,o.parent=d,C(d,o),d}t.create=e})(gi||(_.WhileNode=gi={}));var mi;(function(t){function e(n,r,s,o,d){let c={start:r.start,length:r.length,nodeType:29,id:k++,parent:void 0,a:n,d:{firstToken:r,targetExpr:s,iterableExpr:o,forSuite:d}};return s.parent=c,o.parent=c,d.parent=c,C(c,d),c}t.create=e})(mi||(_.ForNode=mi={}));var _i;(function(t){function e(n,r,s,o){let d={start:r.start,length:r.length,nodeType:12,id:k++,parent:void 0,a:n,d:{targetExpr:s,iterableExpr:o}};return s.parent=d,o.parent=d,C(d,s),C(d,o),d}t.create=e})(_i||(_.ComprehensionForNode=_i={}));var yi;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:13,id:k++,parent:void 0,a:n,d:{testExpr:s}};return s.parent=o,C(o,s),o}t.create=e})(yi||(_.ComprehensionIfNode=yi={}));var bi;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:53,id:k++,parent:void 0,a:n,d:{firstToken:r,trySuite:s,exceptClauses:[]}};return s.parent=o,C(o,s),o}t.create=e})(bi||(_.TryNode=bi={}));var Ti;(function(t){function e(n,r,s,o){let d={start:r.start,length:r.length,nodeType:28,id:k++,parent:void 0,a:n,d:{exceptSuite:s,isExceptGroup:o,exceptToken:r}};return s.parent=d,C(d,s),d}t.create=e})(Ti||(_.ExceptNode=Ti={}));var ki;(function(t){function e(n,r,s,o,d){let c={start:r.start,length:r.length,nodeType:31,id:k++,parent:void 0,a:n,d:{firstToken:r,decorators:[],isAsync:!1,name:s,typeParams:d,params:[],returnAnnotation:void 0,funcAnnotationComment:void 0,suite:o}};return s.parent=c,o.parent=c,d&&(d.parent=c),C(c,o),c}t.create=e})(ki||(_.FunctionNode=ki={}));var Si;(function(t){t[t.Simple=0]="Simple",t[t.ArgsList=1]="ArgsList",t[t.KwargsDict=2]="KwargsDict"})(Si||(_.ParamCategory=Si={}));var wi;(function(t){function e(n,r,s){return{start:r.start,length:r.length,nodeType:41,id:k++,parent:void 0,a:n,d:{category:s,name:void 0,annotation:void 0,annotationComment:void 0,defaultValue:void 0}}}t.create=e})(wi||(_.ParameterNode=wi={}));var Ci;(function(t){function e(r,s,o,d,c){let i={start:s.start,length:s.length,nodeType:10,id:k++,parent:void 0,a:r,d:{firstToken:s,decorators:[],name:o,typeParams:c,arguments:[],suite:d}};return o.parent=i,d.parent=i,c&&(c.parent=i),C(i,d),i}t.create=e;function n(r,s){let o={start:s[0].start,length:0,nodeType:10,id:k++,parent:void 0,a:r,d:{firstToken:{type:8,start:0,length:0,comments:[]},decorators:s,name:{start:s[0].start,length:0,nodeType:38,id:0,parent:void 0,a:r,d:{token:{type:7,start:0,length:0,comments:[],value:""},value:""}},typeParams:void 0,arguments:[],suite:{start:s[0].start,length:0,nodeType:50,id:0,parent:void 0,a:r,d:{statements:[],typeComment:void 0}}}};return s.forEach(d=>{d.parent=o,C(o,d)}),o.d.name.parent=o,o.d.suite.parent=o,o}t.createDummyForDecorators=n})(Ci||(_.ClassNode=Ci={}));var Ii;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:58,id:k++,parent:void 0,a:n,d:{firstToken:r,withItems:[],suite:s}};return s.parent=o,C(o,s),o}t.create=e})(Ii||(_.WithNode=Ii={}));var Ai;(function(t){function e(n,r){let s={start:r.start,length:r.length,nodeType:59,id:k++,parent:void 0,a:n,d:{expr:r}};return r.parent=s,s}t.create=e})(Ai||(_.WithItemNode=Ai={}));var Ni;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:16,id:k++,parent:void 0,a:n,d:{expr:s}};return s.parent=o,C(o,s),o}t.create=e})(Ni||(_.DecoratorNode=Ni={}));var Ei;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:47,id:k++,parent:void 0,a:n,d:{firstToken:r,statements:[]}}}t.create=e})(Ei||(_.StatementListNode=Ei={}));function Gd(t){switch(t.nodeType){case 0:case 55:case 7:case 4:case 54:case 6:case 51:case 56:case 52:case 9:case 11:case 27:case 46:case 60:case 61:case 35:case 33:case 38:case 14:case 21:case 40:case 49:case 30:case 48:case 18:case 34:case 45:return!0;default:return!1}}var vi;(function(t){function e(n,r,s,o,d){let c={start:r.start,length:r.length,nodeType:0,id:k++,parent:void 0,a:n,d:{category:s,child:o,decorators:d}};return o&&(o.parent=c,C(c,o)),d&&(d.forEach(i=>{i.parent=c}),d.length>0&&C(c,d[0])),c}t.create=e})(vi||(_.ErrorNode=vi={}));var Pi;(function(t){function e(n,r,s,o){let d={start:r.start,length:r.length,nodeType:55,id:k++,parent:void 0,a:n,d:{operator:o,operatorToken:r,expr:s,hasParens:!1}};return s.parent=d,C(d,s),d}t.create=e})(Pi||(_.UnaryOperationNode=Pi={}));var Mi;(function(t){function e(n,r,s,o,d){let c={start:r.start,length:r.length,nodeType:7,id:k++,parent:void 0,a:n,d:{leftExpr:r,operatorToken:o,operator:d,rightExpr:s,hasParens:!1}};return r.parent=c,s.parent=c,C(c,s),c}t.create=e})(Mi||(_.BinaryOperationNode=Mi={}));var Li;(function(t){function e(n,r,s,o){let d={start:r.start,length:r.length,nodeType:4,id:k++,parent:void 0,a:n,d:{name:r,walrusToken:s,rightExpr:o,hasParens:!1}};return r.parent=d,o.parent=d,C(d,o),d}t.create=e})(Li||(_.AssignmentExpressionNode=Li={}));var Oi;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:3,id:k++,parent:void 0,a:n,d:{leftExpr:r,rightExpr:s}};return r.parent=o,s.parent=o,C(o,s),o}t.create=e})(Oi||(_.AssignmentNode=Oi={}));var Di;(function(t){t[t.TypeVar=0]="TypeVar",t[t.TypeVarTuple=1]="TypeVarTuple",t[t.ParamSpec=2]="ParamSpec"})(Di||(_.TypeParamKind=Di={}));var Fi;(function(t){function e(n,r,s,o,d){let c={start:r.start,length:r.length,nodeType:75,id:k++,parent:void 0,a:n,d:{name:r,typeParamKind:s,boundExpr:o,defaultExpr:d}};return r.parent=c,o&&(o.parent=c,C(c,o)),d&&(d.parent=c,C(c,d)),c}t.create=e})(Fi||(_.TypeParameterNode=Fi={}));var Ri;(function(t){function e(n,r,s,o){let d={start:r.start,length:r.length,nodeType:76,id:k++,parent:void 0,a:n,d:{params:o}};return C(d,s),o.forEach(c=>{C(d,c),c.parent=d}),d}t.create=e})(Ri||(_.TypeParameterListNode=Ri={}));var Ui;(function(t){function e(n,r,s,o,d){let c={start:r.start,length:r.length,nodeType:77,id:k++,parent:void 0,a:n,d:{firstToken:r,name:s,typeParams:d,expr:o}};return s.parent=c,o.parent=c,d&&(d.parent=c),C(c,o),c}t.create=e})(Ui||(_.TypeAliasNode=Ui={}));var Vi;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:54,id:k++,parent:void 0,a:n,d:{valueExpr:r,annotation:s}};return r.parent=o,s.parent=o,C(o,s),o}t.create=e})(Vi||(_.TypeAnnotationNode=Vi={}));var qi;(function(t){function e(n,r,s,o,d){let c={start:r.start,length:r.length,nodeType:62,id:k++,parent:void 0,a:n,d:{isEllipsis:s,paramAnnotations:o,returnAnnotation:d}};return o.forEach(i=>{i.parent=c}),d.parent=c,C(c,d),c}t.create=e})(qi||(_.FunctionAnnotationNode=qi={}));var Bi;(function(t){function e(n,r,s,o,d){let c={start:r.start,length:r.length,nodeType:5,id:k++,parent:void 0,a:n,d:{leftExpr:r,operator:o,rightExpr:s,destExpr:d}};return r.parent=c,s.parent=c,d.parent=c,C(c,s),c}t.create=e})(Bi||(_.AugmentedAssignmentNode=Bi={}));var Ki;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:6,id:k++,parent:void 0,a:n,d:{expr:s,awaitToken:r,hasParens:!1}};return s.parent=o,C(o,s),o}t.create=e})(Ki||(_.AwaitNode=Ki={}));var Wi;(function(t){function e(n,r,s,o){let d={start:r.start,length:r.length,nodeType:51,id:k++,parent:void 0,a:n,d:{ifExpr:r,testExpr:s,elseExpr:o}};return r.parent=d,s.parent=d,o.parent=d,C(d,o),d}t.create=e})(Wi||(_.TernaryNode=Wi={}));var zi;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:56,id:k++,parent:void 0,a:n,d:{expr:s,starToken:r}};return s.parent=o,C(o,s),o}t.create=e})(zi||(_.UnpackNode=zi={}));var Gi;(function(t){function e(n,r,s){return{start:r.start,length:r.length,nodeType:52,id:k++,parent:void 0,a:n,d:{items:[],hasParens:s}}}t.create=e})(Gi||(_.TupleNode=Gi={}));var ji;(function(t){function e(n,r,s,o){let d={start:r.start,length:r.length,nodeType:9,id:k++,parent:void 0,a:n,d:{leftExpr:r,args:s,trailingComma:o}};return r.parent=d,s.length>0&&(s.forEach(c=>{c.parent=d}),C(d,s[s.length-1])),d}t.create=e})(ji||(_.CallNode=ji={}));var $i;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:11,id:k++,parent:void 0,a:n,d:{expr:r,forIfNodes:[],isGenerator:s,hasParens:!1}};return r.parent=o,o}t.create=e})($i||(_.ComprehensionNode=$i={}));var Ji;(function(t){function e(n,r,s,o,d){let c={start:r.start,length:r.length,nodeType:27,id:k++,parent:void 0,a:n,d:{leftExpr:r,items:s,trailingComma:o}};return r.parent=c,s.forEach(i=>{i.parent=c}),C(c,d),c}t.create=e})(Ji||(_.IndexNode=Ji={}));var Hi;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:46,id:k++,parent:void 0,a:n,d:{}}}t.create=e})(Hi||(_.SliceNode=Hi={}));var Qi;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:60,id:k++,parent:void 0,a:n,d:{expr:s}};return s&&(s.parent=o,C(o,s)),o}t.create=e})(Qi||(_.YieldNode=Qi={}));var Yi;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:61,id:k++,parent:void 0,a:n,d:{expr:s}};return s.parent=o,C(o,s),o}t.create=e})(Yi||(_.YieldFromNode=Yi={}));var Zi;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:35,id:k++,parent:void 0,a:n,d:{leftExpr:r,member:s}};return r.parent=o,s.parent=o,C(o,s),o}t.create=e})(Zi||(_.MemberAccessNode=Zi={}));var Xi;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:33,id:k++,parent:void 0,a:n,d:{params:[],expr:s}};return s.parent=o,C(o,s),o}t.create=e})(Xi||(_.LambdaNode=Xi={}));var es;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:38,id:k++,parent:void 0,a:n,d:{token:r,value:r.value}}}t.create=e})(es||(_.NameNode=es={}));var ts;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:14,id:k++,parent:void 0,a:n,d:{constType:r.keywordType}}}t.create=e})(ts||(_.ConstantNode=ts={}));var ns;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:21,id:k++,parent:void 0,a:n,d:{}}}t.create=e})(ns||(_.EllipsisNode=ns={}));var rs;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:40,id:k++,parent:void 0,a:n,d:{value:r.value,isInteger:r.isInteger,isImaginary:r.isImaginary}}}t.create=e})(rs||(_.NumberNode=rs={}));var is;(function(t){function e(n,r,s){return{start:r.start,length:r.length,nodeType:49,id:k++,parent:void 0,a:n,d:{token:r,value:s}}}t.create=e})(is||(_.StringNode=is={}));var ss;(function(t){function e(n,r,s,o,d,c){let i={start:r.start,length:r.length,nodeType:30,id:k++,parent:void 0,a:n,d:{token:r,middleTokens:o,fieldExprs:d,formatExprs:c,value:""}};return d.forEach(f=>{f.parent=i,C(i,f)}),c&&c.forEach(f=>{f.parent=i,C(i,f)}),s&&C(i,s),i}t.create=e})(ss||(_.FormatStringNode=ss={}));var as;(function(t){function e(n,r){let s={start:r[0].start,length:r[0].length,nodeType:48,id:k++,parent:void 0,a:n,d:{strings:r,hasParens:!1}};return r.length>0&&(r.forEach(o=>{o.parent=s}),C(s,r[r.length-1])),s}t.create=e})(as||(_.StringListNode=as={}));var os;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:18,id:k++,parent:void 0,a:n,d:{items:[],trailingCommaToken:void 0}}}t.create=e})(os||(_.DictionaryNode=os={}));var ds;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:20,id:k++,parent:void 0,a:n,d:{keyExpr:r,valueExpr:s}};return r.parent=o,s.parent=o,C(o,s),o}t.create=e})(ds||(_.DictionaryKeyEntryNode=ds={}));var cs;(function(t){function e(n,r){let s={start:r.start,length:r.length,nodeType:19,id:k++,parent:void 0,a:n,d:{expr:r}};return r.parent=s,s}t.create=e})(cs||(_.DictionaryExpandEntryNode=cs={}));var xs;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:45,id:k++,parent:void 0,a:n,d:{items:[]}}}t.create=e})(xs||(_.SetNode=xs={}));var ls;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:34,id:k++,parent:void 0,a:n,d:{items:[]}}}t.create=e})(ls||(_.ListNode=ls={}));var fs;(function(t){t[t.Simple=0]="Simple",t[t.UnpackedList=1]="UnpackedList",t[t.UnpackedDictionary=2]="UnpackedDictionary"})(fs||(_.ArgCategory=fs={}));var us;(function(t){function e(n,r,s,o){let d={start:r?r.start:s.start,length:r?r.length:s.length,nodeType:1,id:k++,parent:void 0,a:n,d:{argCategory:o,name:void 0,valueExpr:s}};return s.parent=d,C(d,s),d}t.create=e})(us||(_.ArgumentNode=us={}));var hs;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:17,id:k++,parent:void 0,a:n,d:{targets:[]}}}t.create=e})(hs||(_.DelNode=hs={}));var ps;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:42,id:k++,parent:void 0,a:n,d:{}}}t.create=e})(ps||(_.PassNode=ps={}));var gs;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:23,id:k++,parent:void 0,a:n,d:{list:[]}}}t.create=e})(gs||(_.ImportNode=gs={}));var ms;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:37,id:k++,parent:void 0,a:n,d:{leadingDots:0,nameParts:[]}}}t.create=e})(ms||(_.ModuleNameNode=ms={}));var _s;(function(t){function e(n,r){let s={start:r.start,length:r.length,nodeType:24,id:k++,parent:void 0,a:n,d:{module:r}};return r.parent=s,s}t.create=e})(_s||(_.ImportAsNode=_s={}));var ys;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:25,id:k++,parent:void 0,a:n,d:{module:s,imports:[],isWildcardImport:!1,usesParens:!1}};return s.parent=o,C(o,s),o}t.create=e})(ys||(_.ImportFromNode=ys={}));var bs;(function(t){function e(n,r){let s={start:r.start,length:r.length,nodeType:26,id:k++,parent:void 0,a:n,d:{name:r}};return r.parent=s,s}t.create=e})(bs||(_.ImportFromAsNode=bs={}));var Ts;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:32,id:k++,parent:void 0,a:n,d:{targets:[]}}}t.create=e})(Ts||(_.GlobalNode=Ts={}));var ks;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:39,id:k++,parent:void 0,a:n,d:{targets:[]}}}t.create=e})(ks||(_.NonlocalNode=ks={}));var Ss;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:2,id:k++,parent:void 0,a:n,d:{testExpr:s}};return s.parent=o,C(o,s),o}t.create=e})(Ss||(_.AssertNode=Ss={}));var ws;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:8,id:k++,parent:void 0,a:n,d:{}}}t.create=e})(ws||(_.BreakNode=ws={}));var Cs;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:15,id:k++,parent:void 0,a:n,d:{}}}t.create=e})(Cs||(_.ContinueNode=Cs={}));var Is;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:44,id:k++,parent:void 0,a:n,d:{}}}t.create=e})(Is||(_.ReturnNode=Is={}));var As;(function(t){function e(n,r){return{start:r.start,length:r.length,nodeType:43,id:k++,parent:void 0,a:n,d:{}}}t.create=e})(As||(_.RaiseNode=As={}));var Ns;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:63,id:k++,parent:void 0,a:n,d:{firstToken:r,expr:s,cases:[]}};return s.parent=o,C(o,s),o}t.create=e})(Ns||(_.MatchNode=Ns={}));var Es;(function(t){function e(n,r,s,o,d,c){let i={start:r.start,length:r.length,nodeType:64,id:k++,parent:void 0,a:n,d:{pattern:s,isIrrefutable:o,guardExpr:d,suite:c}};return C(i,c),s.parent=i,c.parent=i,d&&(d.parent=i),i}t.create=e})(Es||(_.CaseNode=Es={}));var vs;(function(t){function e(n,r,s){let o=s.findIndex(c=>c.d.orPatterns.length===1&&c.d.orPatterns[0].nodeType===69&&c.d.orPatterns[0].d.isStar),d={start:r.start,length:r.length,nodeType:65,id:k++,parent:void 0,a:n,d:{entries:s,starEntryIndex:o>=0?o:void 0}};return s.length>0&&C(d,s[s.length-1]),s.forEach(c=>{c.parent=d}),d}t.create=e})(vs||(_.PatternSequenceNode=vs={}));var Ps;(function(t){function e(n,r,s){let o={start:r[0].start,length:r[0].length,nodeType:66,id:k++,parent:void 0,a:n,d:{orPatterns:r,target:s}};return r.length>1&&C(o,r[r.length-1]),r.forEach(d=>{d.parent=o}),s&&(C(o,s),s.parent=o),o}t.create=e})(Ps||(_.PatternAsNode=Ps={}));var Ms;(function(t){function e(n,r){let s={start:r.start,length:r.length,nodeType:67,id:k++,parent:void 0,a:n,d:{expr:r}};return r.parent=s,s}t.create=e})(Ms||(_.PatternLiteralNode=Ms={}));var Ls;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:68,id:k++,parent:void 0,a:n,d:{className:r,args:s}};return r.parent=o,s.forEach(d=>{d.parent=o}),s.length>0&&C(o,s[s.length-1]),o}t.create=e})(Ls||(_.PatternClassNode=Ls={}));var Os;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:74,id:k++,parent:void 0,a:n,d:{pattern:r,name:s}};return r.parent=o,s&&(C(o,s),s.parent=o),o}t.create=e})(Os||(_.PatternClassArgumentNode=Os={}));var Ds;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:69,id:k++,parent:void 0,a:n,d:{target:r,isStar:s!==void 0,isWildcard:r.d.value==="_"}};return r.parent=o,s&&C(o,s),o}t.create=e})(Ds||(_.PatternCaptureNode=Ds={}));var Fs;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:70,id:k++,parent:void 0,a:n,d:{entries:s}};return s.length>0&&C(o,s[s.length-1]),s.forEach(d=>{d.parent=o}),o}t.create=e})(Fs||(_.PatternMappingNode=Fs={}));var Rs;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:71,id:k++,parent:void 0,a:n,d:{keyPattern:r,valuePattern:s}};return r.parent=o,s.parent=o,C(o,s),o}t.create=e})(Rs||(_.PatternMappingKeyEntryNode=Rs={}));var Us;(function(t){function e(n,r,s){let o={start:r.start,length:r.length,nodeType:72,id:k++,parent:void 0,a:n,d:{target:s}};return s.parent=o,C(o,s),o}t.create=e})(Us||(_.PatternMappingExpandEntryNode=Us={}));var Vs;(function(t){function e(n,r){let s={start:r.start,length:r.length,nodeType:73,id:k++,parent:void 0,a:n,d:{expr:r}};return r.parent=s,s}t.create=e})(Vs||(_.PatternValueNode=Vs={}))});var Bs=E(lt=>{"use strict";Object.defineProperty(lt,"__esModule",{value:!0});lt.UnescapeErrorType=void 0;lt.getUnescapedString=$d;var qs;(function(t){t[t.InvalidEscapeSequence=0]="InvalidEscapeSequence"})(qs||(lt.UnescapeErrorType=qs={}));function jd(t,e){let n=t.valueParts.join("");return{...t,value:e!==n?n:e}}function $d(t,e=!0){let n=t.escapedValue,r=(t.flags&8)!==0;if(r)return{value:n,unescapeErrors:[],nonAsciiInBytes:!1};let s=(t.flags&32)!==0,o=!1,d=!1;for(let m=0;m<n.length;m++){let y=n.charCodeAt(m);if(y===13||y===10||y===92){o=!0;break}s&&y>=128&&(d=!0)}if(!o)return{value:n,unescapeErrors:[],nonAsciiInBytes:d};let c=0,i={valueParts:[],unescapeErrors:[],nonAsciiInBytes:!1},f=()=>{r||i.unescapeErrors.push({offset:c-1,length:2,errorType:0})},h=(m=0)=>c+m>=n.length?3:n.charCodeAt(c+m),u=m=>{let y=!1,b=0,S="";for(let w=0;w<m;w++){let L=h(1+w);if(!Qd(L)){y=!0;break}b=16*b+Yd(L)}return y?(f(),S="\\"+String.fromCharCode(h()),c++):(S=String.fromCharCode(b),c+=1+m),S},l=m=>{let y=String.fromCharCode(m);i.valueParts.push(y)};for(;;){let m=h();if(m===3)return jd(i,n);if(m===92){if(c++,r){l(m);continue}m=h();let y="";if(m===13||m===10)m===13&&h(1)===10&&(r&&(y+=String.fromCharCode(m)),c++,m=h()),r&&(y="\\"+y+String.fromCharCode(m)),c++;else if(r)y="\\"+String.fromCharCode(m),c++;else switch(m){case 92:case 39:case 34:y=String.fromCharCode(m),c++;break;case 97:y="\x07",c++;break;case 98:y="\b",c++;break;case 102:y="\f",c++;break;case 110:y=`
`,c++;break;case 114:y="\r",c++;break;case 116:y="	",c++;break;case 118:y="\v",c++;break;case 120:y=u(2);break;case 78:{let b=!1,S=1;if(s&&(b=!0),h(S)!==123)b=!0;else for(S++;;){let w=h(S);if(w===125)break;if(!Hd(w)&&w!==45&&!Jd(w)){b=!0;break}else S++}b?(f(),y="\\"+String.fromCharCode(m),c++):(y="-",c+=1+S);break}case 117:case 85:s&&f(),y=u(m===117?4:8);break;default:if(Rn(m)){let b=m-48;c++,m=h(),Rn(m)&&(b=b*8+m-48,c++,m=h(),Rn(m)&&(b=b*8+m-48,c++)),y=String.fromCharCode(b)}else y="\\",f();break}i.valueParts.push(y)}else m===10||m===13?(m===13&&h(1)===10&&(e||l(m),c++,m=h()),l(m),c++):(s&&m>=128&&(i.nonAsciiInBytes=!0),l(m),c++)}}function Jd(t){return t===32||t===9}function Hd(t){return t>=48&&t<=57||t>=97&&t<=122||t>=65&&t<=90}function Rn(t){return t>=48&&t<=55}function Qd(t){return t>=48&&t<=57||t>=97&&t<=102||t>=65&&t<=70}function Yd(t){return t>=48&&t<=57?t-48:t>=97&&t<=102?t-97+10:t>=65&&t<=70?t-65+10:0}});var zs=E(ft=>{"use strict";Object.defineProperty(ft,"__esModule",{value:!0});ft.TextRangeCollection=void 0;ft.getIndexContaining=Ws;var Zd=_e(),Wt=ct(),Un=class{constructor(e){this._lastHitIndex=0,this._items=e}get start(){return this._items.length>0?this._items[0].start:0}get end(){let e=this._items[this._items.length-1];return this._items.length>0?e.start+e.length:0}get length(){return this.end-this.start}get count(){return this._items.length}contains(e){return e>=this.start&&e<this.end}getItemAt(e){return(e<0||e>=this._items.length)&&(0,Zd.fail)("index is out of range"),this._items[e]}getItemAtPosition(e){if(this.count===0||e<this.start||e>this.end)return-1;let n=0,r=this.count-1;for(;n<r;){let s=n+(r-n>>1),o=this._items[s];if(e>=o.start&&(s>=this.count-1||e<this._items[s+1].start))return s;e<o.start?r=s-1:n=s+1}return n}getItemContaining(e){if(this.count===0||e<this.start||e>this.end)return-1;let n=this._lastHitIndex;if(n>=0&&n<this._items.length){let s=this._items[n];if(s!==void 0&&Wt.TextRange.contains(s,e))return n;let o=n+1;if(o<this._items.length){let d=this._items[o];if(d!==void 0&&Wt.TextRange.contains(d,e))return this._lastHitIndex=o,o}}let r=Ws(this._items,e);return r>=0&&(this._lastHitIndex=r),r}};ft.TextRangeCollection=Un;function Ws(t,e,n=Wt.TextRange.contains){if(t.length===0)return-1;let r=0,s=t.length-1;for(;r<=s;){let o=Math.floor(r+(s-r)/2),d=Ks(t,o,r,s);if(d===void 0)return-1;if(n(d.item,e))return d.index;let c=Ks(t,o+1,o+1,s);if(c===void 0||o<t.length-1&&Wt.TextRange.getEnd(d.item)<=e&&e<c.item.start)return-1;e<d.item.start?s=o-1:r=o+1}return-1}function Ks(t,e,n,r){let s=t[e];if(s)return{index:e,item:s};for(let o=e+1;o<=r;o++){let d=t[o];if(d)return{index:o,item:d}}for(let o=e-1;o>=n;o--){let d=t[o];if(d)return{index:o,item:d}}}});var Gs=E(F=>{"use strict";Object.defineProperty(F,"__esModule",{value:!0});F.unicodePc=F.unicodeNdSurrogate=F.unicodeNd=F.unicodeMcSurrogate=F.unicodeMc=F.unicodeMnSurrogate=F.unicodeMn=F.unicodeNlSurrogate=F.unicodeNl=F.unicodeLmSurrogate=F.unicodeLm=F.unicodeLoSurrogate=F.unicodeLo=F.unicodeLt=F.unicodeLlSurrogate=F.unicodeLl=F.unicodeLuSurrogate=F.unicodeLu=void 0;F.unicodeLu=[[65,90],[192,214],[216,222],256,258,260,262,264,266,268,270,272,274,276,278,280,282,284,286,288,290,292,294,296,298,300,302,304,306,308,310,313,315,317,319,321,323,325,327,330,332,334,336,338,340,342,344,346,348,350,352,354,356,358,360,362,364,366,368,370,372,374,[376,377],379,381,[385,386],388,[390,391],[393,395],[398,401],[403,404],[406,408],[412,413],[415,416],418,420,[422,423],425,428,[430,431],[433,435],437,[439,440],444,452,455,458,461,463,465,467,469,471,473,475,478,480,482,484,486,488,490,492,494,497,500,[502,504],506,508,510,512,514,516,518,520,522,524,526,528,530,532,534,536,538,540,542,544,546,548,550,552,554,556,558,560,562,[570,571],[573,574],577,[579,582],584,586,588,590,880,882,886,895,902,[904,906],908,[910,911],[913,929],[931,939],975,[978,980],984,986,988,990,992,994,996,998,1e3,1002,1004,1006,1012,1015,[1017,1018],[1021,1071],1120,1122,1124,1126,1128,1130,1132,1134,1136,1138,1140,1142,1144,1146,1148,1150,1152,1162,1164,1166,1168,1170,1172,1174,1176,1178,1180,1182,1184,1186,1188,1190,1192,1194,1196,1198,1200,1202,1204,1206,1208,1210,1212,1214,[1216,1217],1219,1221,1223,1225,1227,1229,1232,1234,1236,1238,1240,1242,1244,1246,1248,1250,1252,1254,1256,1258,1260,1262,1264,1266,1268,1270,1272,1274,1276,1278,1280,1282,1284,1286,1288,1290,1292,1294,1296,1298,1300,1302,1304,1306,1308,1310,1312,1314,1316,1318,1320,1322,1324,1326,[1329,1366],[4256,4293],4295,4301,[5024,5109],7305,[7312,7354],[7357,7359],7680,7682,7684,7686,7688,7690,7692,7694,7696,7698,7700,7702,7704,7706,7708,7710,7712,7714,7716,7718,7720,7722,7724,7726,7728,7730,7732,7734,7736,7738,7740,7742,7744,7746,7748,7750,7752,7754,7756,7758,7760,7762,7764,7766,7768,7770,7772,7774,7776,7778,7780,7782,7784,7786,7788,7790,7792,7794,7796,7798,7800,7802,7804,7806,7808,7810,7812,7814,7816,7818,7820,7822,7824,7826,7828,7838,7840,7842,7844,7846,7848,7850,7852,7854,7856,7858,7860,7862,7864,7866,7868,7870,7872,7874,7876,7878,7880,7882,7884,7886,7888,7890,7892,7894,7896,7898,7900,7902,7904,7906,7908,7910,7912,7914,7916,7918,7920,7922,7924,7926,7928,7930,7932,7934,[7944,7951],[7960,7965],[7976,7983],[7992,7999],[8008,8013],8025,8027,8029,8031,[8040,8047],[8120,8123],[8136,8139],[8152,8155],[8168,8172],[8184,8187],8450,8455,[8459,8461],[8464,8466],8469,[8473,8477],8484,8486,8488,[8490,8493],[8496,8499],[8510,8511],8517,8579,[11264,11311],11360,[11362,11364],11367,11369,11371,[11373,11376],11378,11381,[11390,11392],11394,11396,11398,11400,11402,11404,11406,11408,11410,11412,11414,11416,11418,11420,11422,11424,11426,11428,11430,11432,11434,11436,11438,11440,11442,11444,11446,11448,11450,11452,11454,11456,11458,11460,11462,11464,11466,11468,11470,11472,11474,11476,11478,11480,11482,11484,11486,11488,11490,11499,11501,11506,42560,42562,42564,42566,42568,42570,42572,42574,42576,42578,42580,42582,42584,42586,42588,42590,42592,42594,42596,42598,42600,42602,42604,42624,42626,42628,42630,42632,42634,42636,42638,42640,42642,42644,42646,42648,42650,42786,42788,42790,42792,42794,42796,42798,42802,42804,42806,42808,42810,42812,42814,42816,42818,42820,42822,42824,42826,42828,42830,42832,42834,42836,42838,42840,42842,42844,42846,42848,42850,42852,42854,42856,42858,42860,42862,42873,42875,[42877,42878],42880,42882,42884,42886,42891,42893,42896,42898,42902,42904,42906,42908,42910,42912,42914,42916,42918,42920,[42922,42926],[42928,42932],42934,42936,42938,42940,42942,42944,42946,[42948,42951],42953,[42955,42956],42960,42966,42968,42970,42972,42997,[65313,65338],[66560,66599],[66736,66771],[66928,66938],[66940,66954],[66956,66962],[66964,66965],[68736,68786],[68944,68965],[71840,71871],[93760,93791],[119808,119833],[119860,119885],[119912,119937],119964,[119966,119967],119970,[119973,119974],[119977,119980],[119982,119989],[120016,120041],[120068,120069],[120071,120074],[120077,120084],[120086,120092],[120120,120121],[120123,120126],[120128,120132],120134,[120138,120144],[120172,120197],[120224,120249],[120276,120301],[120328,120353],[120380,120405],[120432,120457],[120488,120512],[120546,120570],[120604,120628],[120662,120686],[120720,120744],120778,[125184,125217]];F.unicodeLuSurrogate={55297:[[56320,56359],[56496,56531],[56688,56698],[56700,56714],[56716,56722],[56724,56725]],55299:[[56448,56498],[56656,56677]],55302:[[56480,56511]],55323:[[56896,56927]],55349:[[56320,56345],[56372,56397],[56424,56449],56476,[56478,56479],56482,[56485,56486],[56489,56492],[56494,56501],[56528,56553],[56580,56581],[56583,56586],[56589,56596],[56598,56604],[56632,56633],[56635,56638],[56640,56644],56646,[56650,56656],[56684,56709],[56736,56761],[56788,56813],[56840,56865],[56892,56917],[56944,56969],[57e3,57024],[57058,57082],[57116,57140],[57174,57198],[57232,57256],57290],55354:[[56576,56609]]};F.unicodeLl=[[97,122],181,[223,246],[248,255],257,259,261,263,265,267,269,271,273,275,277,279,281,283,285,287,289,291,293,295,297,299,301,303,305,307,309,[311,312],314,316,318,320,322,324,326,[328,329],331,333,335,337,339,341,343,345,347,349,351,353,355,357,359,361,363,365,367,369,371,373,375,378,380,[382,384],387,389,392,[396,397],402,405,[409,411],414,417,419,421,424,[426,427],429,432,436,438,[441,442],[445,447],454,457,460,462,464,466,468,470,472,474,[476,477],479,481,483,485,487,489,491,493,[495,496],499,501,505,507,509,511,513,515,517,519,521,523,525,527,529,531,533,535,537,539,541,543,545,547,549,551,553,555,557,559,561,[563,569],572,[575,576],578,583,585,587,589,[591,659],[661,687],881,883,887,[891,893],912,[940,974],[976,977],[981,983],985,987,989,991,993,995,997,999,1001,1003,1005,[1007,1011],1013,1016,[1019,1020],[1072,1119],1121,1123,1125,1127,1129,1131,1133,1135,1137,1139,1141,1143,1145,1147,1149,1151,1153,1163,1165,1167,1169,1171,1173,1175,1177,1179,1181,1183,1185,1187,1189,1191,1193,1195,1197,1199,1201,1203,1205,1207,1209,1211,1213,1215,1218,1220,1222,1224,1226,1228,[1230,1231],1233,1235,1237,1239,1241,1243,1245,1247,1249,1251,1253,1255,1257,1259,1261,1263,1265,1267,1269,1271,1273,1275,1277,1279,1281,1283,1285,1287,1289,1291,1293,1295,1297,1299,1301,1303,1305,1307,1309,1311,1313,1315,1317,1319,1321,1323,1325,1327,[1376,1416],[4304,4346],[4349,4351],[5112,5117],[7296,7304],7306,[7424,7467],[7531,7543],[7545,7578],7681,7683,7685,7687,7689,7691,7693,7695,7697,7699,7701,7703,7705,7707,7709,7711,7713,7715,7717,7719,7721,7723,7725,7727,7729,7731,7733,7735,7737,7739,7741,7743,7745,7747,7749,7751,7753,7755,7757,7759,7761,7763,7765,7767,7769,7771,7773,7775,7777,7779,7781,7783,7785,7787,7789,7791,7793,7795,7797,7799,7801,7803,7805,7807,7809,7811,7813,7815,7817,7819,7821,7823,7825,7827,[7829,7837],7839,7841,7843,7845,7847,7849,7851,7853,7855,7857,7859,7861,7863,7865,7867,7869,7871,7873,7875,7877,7879,7881,7883,7885,7887,7889,7891,7893,7895,7897,7899,7901,7903,7905,7907,7909,7911,7913,7915,7917,7919,7921,7923,7925,7927,7929,7931,7933,[7935,7943],[7952,7957],[7968,7975],[7984,7991],[8e3,8005],[8016,8023],[8032,8039],[8048,8061],[8064,8071],[8080,8087],[8096,8103],[8112,8116],[8118,8119],8126,[8130,8132],[8134,8135],[8144,8147],[8150,8151],[8160,8167],[8178,8180],[8182,8183],8458,[8462,8463],8467,8495,8500,8505,[8508,8509],[8518,8521],8526,8580,[11312,11359],11361,[11365,11366],11368,11370,11372,11377,[11379,11380],[11382,11387],11393,11395,11397,11399,11401,11403,11405,11407,11409,11411,11413,11415,11417,11419,11421,11423,11425,11427,11429,11431,11433,11435,11437,11439,11441,11443,11445,11447,11449,11451,11453,11455,11457,11459,11461,11463,11465,11467,11469,11471,11473,11475,11477,11479,11481,11483,11485,11487,11489,[11491,11492],11500,11502,11507,[11520,11557],11559,11565,42561,42563,42565,42567,42569,42571,42573,42575,42577,42579,42581,42583,42585,42587,42589,42591,42593,42595,42597,42599,42601,42603,42605,42625,42627,42629,42631,42633,42635,42637,42639,42641,42643,42645,42647,42649,42651,42787,42789,42791,42793,42795,42797,[42799,42801],42803,42805,42807,42809,42811,42813,42815,42817,42819,42821,42823,42825,42827,42829,42831,42833,42835,42837,42839,42841,42843,42845,42847,42849,42851,42853,42855,42857,42859,42861,42863,[42865,42872],42874,42876,42879,42881,42883,42885,42887,42892,42894,42897,[42899,42901],42903,42905,42907,42909,42911,42913,42915,42917,42919,42921,42927,42933,42935,42937,42939,42941,42943,42945,42947,42952,42954,42957,42961,42963,42965,42967,42969,42971,42998,43002,[43824,43866],[43872,43880],[43888,43967],[64256,64262],[64275,64279],[65345,65370],[66600,66639],[66776,66811],[66967,66977],[66979,66993],[66995,67001],[67003,67004],[68800,68850],[68976,68997],[71872,71903],[93792,93823],[119834,119859],[119886,119892],[119894,119911],[119938,119963],[119990,119993],119995,[119997,120003],[120005,120015],[120042,120067],[120094,120119],[120146,120171],[120198,120223],[120250,120275],[120302,120327],[120354,120379],[120406,120431],[120458,120485],[120514,120538],[120540,120545],[120572,120596],[120598,120603],[120630,120654],[120656,120661],[120688,120712],[120714,120719],[120746,120770],[120772,120777],120779,[122624,122633],[122635,122654],[122661,122666],[125218,125251]];F.unicodeLlSurrogate={55297:[[56360,56399],[56536,56571],[56727,56737],[56739,56753],[56755,56761],[56763,56764]],55299:[[56512,56562],[56688,56709]],55302:[[56512,56543]],55323:[[56928,56959]],55349:[[56346,56371],[56398,56404],[56406,56423],[56450,56475],[56502,56505],56507,[56509,56515],[56517,56527],[56554,56579],[56606,56631],[56658,56683],[56710,56735],[56762,56787],[56814,56839],[56866,56891],[56918,56943],[56970,56997],[57026,57050],[57052,57057],[57084,57108],[57110,57115],[57142,57166],[57168,57173],[57200,57224],[57226,57231],[57258,57282],[57284,57289],57291],55351:[[57088,57097],[57099,57118],[57125,57130]],55354:[[56610,56643]]};F.unicodeLt=[453,456,459,498,[8072,8079],[8088,8095],[8104,8111],8124,8140,8188];F.unicodeLo=[170,186,443,[448,451],660,[1488,1514],[1519,1522],[1568,1599],[1601,1610],[1646,1647],[1649,1747],1749,[1774,1775],[1786,1788],1791,1808,[1810,1839],[1869,1957],1969,[1994,2026],[2048,2069],[2112,2136],[2144,2154],[2160,2183],[2185,2190],[2208,2248],[2308,2361],2365,2384,[2392,2401],[2418,2432],[2437,2444],[2447,2448],[2451,2472],[2474,2480],2482,[2486,2489],2493,2510,[2524,2525],[2527,2529],[2544,2545],2556,[2565,2570],[2575,2576],[2579,2600],[2602,2608],[2610,2611],[2613,2614],[2616,2617],[2649,2652],2654,[2674,2676],[2693,2701],[2703,2705],[2707,2728],[2730,2736],[2738,2739],[2741,2745],2749,2768,[2784,2785],2809,[2821,2828],[2831,2832],[2835,2856],[2858,2864],[2866,2867],[2869,2873],2877,[2908,2909],[2911,2913],2929,2947,[2949,2954],[2958,2960],[2962,2965],[2969,2970],2972,[2974,2975],[2979,2980],[2984,2986],[2990,3001],3024,[3077,3084],[3086,3088],[3090,3112],[3114,3129],3133,[3160,3162],3165,[3168,3169],3200,[3205,3212],[3214,3216],[3218,3240],[3242,3251],[3253,3257],3261,[3293,3294],[3296,3297],[3313,3314],[3332,3340],[3342,3344],[3346,3386],3389,3406,[3412,3414],[3423,3425],[3450,3455],[3461,3478],[3482,3505],[3507,3515],3517,[3520,3526],[3585,3632],[3634,3635],[3648,3653],[3713,3714],3716,[3718,3722],[3724,3747],3749,[3751,3760],[3762,3763],3773,[3776,3780],[3804,3807],3840,[3904,3911],[3913,3948],[3976,3980],[4096,4138],4159,[4176,4181],[4186,4189],4193,[4197,4198],[4206,4208],[4213,4225],4238,[4352,4680],[4682,4685],[4688,4694],4696,[4698,4701],[4704,4744],[4746,4749],[4752,4784],[4786,4789],[4792,4798],4800,[4802,4805],[4808,4822],[4824,4880],[4882,4885],[4888,4954],[4992,5007],[5121,5740],[5743,5759],[5761,5786],[5792,5866],[5873,5880],[5888,5905],[5919,5937],[5952,5969],[5984,5996],[5998,6e3],[6016,6067],6108,[6176,6210],[6212,6264],[6272,6276],[6279,6312],6314,[6320,6389],[6400,6430],[6480,6509],[6512,6516],[6528,6571],[6576,6601],[6656,6678],[6688,6740],[6917,6963],[6981,6988],[7043,7072],[7086,7087],[7098,7141],[7168,7203],[7245,7247],[7258,7287],[7401,7404],[7406,7411],[7413,7414],7418,[8501,8504],[11568,11623],[11648,11670],[11680,11686],[11688,11694],[11696,11702],[11704,11710],[11712,11718],[11720,11726],[11728,11734],[11736,11742],12294,12348,[12353,12438],12447,[12449,12538],12543,[12549,12591],[12593,12686],[12704,12735],[12784,12799],[13312,19903],[19968,40980],[40982,42124],[42192,42231],[42240,42507],[42512,42527],[42538,42539],42606,[42656,42725],42895,42999,[43003,43009],[43011,43013],[43015,43018],[43020,43042],[43072,43123],[43138,43187],[43250,43255],43259,[43261,43262],[43274,43301],[43312,43334],[43360,43388],[43396,43442],[43488,43492],[43495,43503],[43514,43518],[43520,43560],[43584,43586],[43588,43595],[43616,43631],[43633,43638],43642,[43646,43695],43697,[43701,43702],[43705,43709],43712,43714,[43739,43740],[43744,43754],43762,[43777,43782],[43785,43790],[43793,43798],[43808,43814],[43816,43822],[43968,44002],[44032,55203],[55216,55238],[55243,55291],[63744,64109],[64112,64217],64285,[64287,64296],[64298,64310],[64312,64316],64318,[64320,64321],[64323,64324],[64326,64433],[64467,64829],[64848,64911],[64914,64967],[65008,65019],[65136,65140],[65142,65276],[65382,65391],[65393,65437],[65440,65470],[65474,65479],[65482,65487],[65490,65495],[65498,65500],[65536,65547],[65549,65574],[65576,65594],[65596,65597],[65599,65613],[65616,65629],[65664,65786],[66176,66204],[66208,66256],[66304,66335],[66349,66368],[66370,66377],[66384,66421],[66432,66461],[66464,66499],[66504,66511],[66640,66717],[66816,66855],[66864,66915],[67008,67059],[67072,67382],[67392,67413],[67424,67431],[67584,67589],67592,[67594,67637],[67639,67640],67644,[67647,67669],[67680,67702],[67712,67742],[67808,67826],[67828,67829],[67840,67861],[67872,67897],[67968,68023],[68030,68031],68096,[68112,68115],[68117,68119],[68121,68149],[68192,68220],[68224,68252],[68288,68295],[68297,68324],[68352,68405],[68416,68437],[68448,68466],[68480,68497],[68608,68680],[68864,68899],[68938,68941],68943,[69248,69289],[69296,69297],[69314,69316],[69376,69404],69415,[69424,69445],[69488,69505],[69552,69572],[69600,69622],[69635,69687],[69745,69746],69749,[69763,69807],[69840,69864],[69891,69926],69956,69959,[69968,70002],70006,[70019,70066],[70081,70084],70106,70108,[70144,70161],[70163,70187],[70207,70208],[70272,70278],70280,[70282,70285],[70287,70301],[70303,70312],[70320,70366],[70405,70412],[70415,70416],[70419,70440],[70442,70448],[70450,70451],[70453,70457],70461,70480,[70493,70497],[70528,70537],70539,70542,[70544,70581],70583,70609,70611,[70656,70708],[70727,70730],[70751,70753],[70784,70831],[70852,70853],70855,[71040,71086],[71128,71131],[71168,71215],71236,[71296,71338],71352,[71424,71450],[71488,71494],[71680,71723],[71935,71942],71945,[71948,71955],[71957,71958],[71960,71983],71999,72001,[72096,72103],[72106,72144],72161,72163,72192,[72203,72242],72250,72272,[72284,72329],72349,[72368,72440],[72640,72672],[72704,72712],[72714,72750],72768,[72818,72847],[72960,72966],[72968,72969],[72971,73008],73030,[73056,73061],[73063,73064],[73066,73097],73112,[73440,73458],73474,[73476,73488],[73490,73523],73648,[73728,74649],[74880,75075],[77712,77808],[77824,78895],[78913,78918],[78944,82938],[82944,83526],[90368,90397],[92160,92728],[92736,92766],[92784,92862],[92880,92909],[92928,92975],[93027,93047],[93053,93071],[93507,93546],[93952,94026],94032,[94208,100343],[100352,101589],[101631,101640],[110592,110882],110898,[110928,110930],110933,[110948,110951],[110960,111355],[113664,113770],[113776,113788],[113792,113800],[113808,113817],122634,[123136,123180],123214,[123536,123565],[123584,123627],[124112,124138],[124368,124397],124400,[124896,124902],[124904,124907],[124909,124910],[124912,124926],[124928,125124],[126464,126467],[126469,126495],[126497,126498],126500,126503,[126505,126514],[126516,126519],126521,126523,126530,126535,126537,126539,[126541,126543],[126545,126546],126548,126551,126553,126555,126557,126559,[126561,126562],126564,[126567,126570],[126572,126578],[126580,126583],[126585,126588],126590,[126592,126601],[126603,126619],[126625,126627],[126629,126633],[126635,126651],[131072,173791],[173824,177977],[177984,178205],[178208,183969],[183984,191456],[191472,192093],[194560,195101],[196608,201546],[201552,205743]];F.unicodeLoSurrogate={55296:[[56320,56331],[56333,56358],[56360,56378],[56380,56381],[56383,56397],[56400,56413],[56448,56570],[56960,56988],[56992,57040],[57088,57119],[57133,57152],[57154,57161],[57168,57205],[57216,57245],[57248,57283],[57288,57295]],55297:[[56400,56477],[56576,56615],[56624,56675],[56768,56819],[56832,57142],[57152,57173],[57184,57191]],55298:[[56320,56325],56328,[56330,56373],[56375,56376],56380,[56383,56405],[56416,56438],[56448,56478],[56544,56562],[56564,56565],[56576,56597],[56608,56633],[56704,56759],[56766,56767],56832,[56848,56851],[56853,56855],[56857,56885],[56928,56956],[56960,56988],[57024,57031],[57033,57060],[57088,57141],[57152,57173],[57184,57202],[57216,57233]],55299:[[56320,56392],[56576,56611],[56650,56653],56655,[56960,57001],[57008,57009],[57026,57028],[57088,57116],57127,[57136,57157],[57200,57217],[57264,57284],[57312,57334]],55300:[[56323,56375],[56433,56434],56437,[56451,56495],[56528,56552],[56579,56614],56644,56647,[56656,56690],56694,[56707,56754],[56769,56772],56794,56796,[56832,56849],[56851,56875],[56895,56896],[56960,56966],56968,[56970,56973],[56975,56989],[56991,57e3],[57008,57054],[57093,57100],[57103,57104],[57107,57128],[57130,57136],[57138,57139],[57141,57145],57149,57168,[57181,57185],[57216,57225],57227,57230,[57232,57269],57271,57297,57299],55301:[[56320,56372],[56391,56394],[56415,56417],[56448,56495],[56516,56517],56519,[56704,56750],[56792,56795],[56832,56879],56900,[56960,57002],57016,[57088,57114],[57152,57158]],55302:[[56320,56363],[56575,56582],56585,[56588,56595],[56597,56598],[56600,56623],56639,56641,[56736,56743],[56746,56784],56801,56803,56832,[56843,56882],56890,56912,[56924,56969],56989,[57008,57080],[57280,57312]],55303:[[56320,56328],[56330,56366],56384,[56434,56463],[56576,56582],[56584,56585],[56587,56624],56646,[56672,56677],[56679,56680],[56682,56713],56728,[57056,57074],57090,[57092,57104],[57106,57139],57264],55304:[[56320,57241]],55305:[[56448,56643]],55307:[[57232,57328]],55308:[[56320,57343]],55309:[[56320,56367],[56385,56390],[56416,57343]],55310:[[56320,57343]],55311:[[56320,57343]],55312:[[56320,57338]],55313:[[56320,56902]],55320:[[56576,56605]],55322:[[56320,56888],[56896,56926],[56944,57022],[57040,57069],[57088,57135],[57187,57207],[57213,57231]],55323:[[56643,56682],[57088,57162],57168],55324:[[56320,57343]],55325:[[56320,57343]],55326:[[56320,57343]],55327:[[56320,57343]],55328:[[56320,57343]],55329:[[56320,57335]],55330:[[56320,57343]],55331:[[56320,56533],[56575,56584]],55340:[[56320,56610],56626,[56656,56658],56661,[56676,56679],[56688,57083]],55343:[[56320,56426],[56432,56444],[56448,56456],[56464,56473]],55351:[57098],55352:[[56576,56620],56654,[56976,57005],[57024,57067]],55353:[[56528,56554],[56784,56813],56816,[57312,57318],[57320,57323],[57325,57326],[57328,57342]],55354:[[56320,56516]],55355:[[56832,56835],[56837,56863],[56865,56866],56868,56871,[56873,56882],[56884,56887],56889,56891,56898,56903,56905,56907,[56909,56911],[56913,56914],56916,56919,56921,56923,56925,56927,[56929,56930],56932,[56935,56938],[56940,56946],[56948,56951],[56953,56956],56958,[56960,56969],[56971,56987],[56993,56995],[56997,57001],[57003,57019]],55360:[[56320,57343]],55361:[[56320,57343]],55362:[[56320,57343]],55363:[[56320,57343]],55364:[[56320,57343]],55365:[[56320,57343]],55366:[[56320,57343]],55367:[[56320,57343]],55368:[[56320,57343]],55369:[[56320,57343]],55370:[[56320,57343]],55371:[[56320,57343]],55372:[[56320,57343]],55373:[[56320,57343]],55374:[[56320,57343]],55375:[[56320,57343]],55376:[[56320,57343]],55377:[[56320,57343]],55378:[[56320,57343]],55379:[[56320,57343]],55380:[[56320,57343]],55381:[[56320,57343]],55382:[[56320,57343]],55383:[[56320,57343]],55384:[[56320,57343]],55385:[[56320,57343]],55386:[[56320,57343]],55387:[[56320,57343]],55388:[[56320,57343]],55389:[[56320,57343]],55390:[[56320,57343]],55391:[[56320,57343]],55392:[[56320,57343]],55393:[[56320,57343]],55394:[[56320,57343]],55395:[[56320,57343]],55396:[[56320,57343]],55397:[[56320,57343]],55398:[[56320,57343]],55399:[[56320,57343]],55400:[[56320,57343]],55401:[[56320,57055],[57088,57343]],55402:[[56320,57343]],55403:[[56320,57343]],55404:[[56320,57343]],55405:[[56320,57145],[57152,57343]],55406:[[56320,56349],[56352,57343]],55407:[[56320,57343]],55408:[[56320,57343]],55409:[[56320,57343]],55410:[[56320,57343]],55411:[[56320,56993],[57008,57343]],55412:[[56320,57343]],55413:[[56320,57343]],55414:[[56320,57343]],55415:[[56320,57343]],55416:[[56320,57343]],55417:[[56320,57343]],55418:[[56320,57312],[57328,57343]],55419:[[56320,56925]],55422:[[56320,56861]],55424:[[56320,57343]],55425:[[56320,57343]],55426:[[56320,57343]],55427:[[56320,57343]],55428:[[56320,57162],[57168,57343]],55429:[[56320,57343]],55430:[[56320,57343]],55431:[[56320,57343]],55432:[[56320,57263]]};F.unicodeLm=[[688,705],[710,721],[736,740],748,750,884,890,1369,1600,[1765,1766],[2036,2037],2042,2074,2084,2088,2249,2417,3654,3782,4348,6103,6211,6823,[7288,7293],[7468,7530],7544,[7579,7615],8305,8319,[8336,8348],[11388,11389],11631,11823,12293,[12337,12341],12347,[12445,12446],[12540,12542],40981,[42232,42237],42508,42623,[42652,42653],[42775,42783],42864,42888,[42994,42996],[43e3,43001],43471,43494,43632,43741,[43763,43764],[43868,43871],43881,65392,[65438,65439],[67456,67461],[67463,67504],[67506,67514],68942,68975,[92992,92995],[93504,93506],[93547,93548],[94099,94111],[94176,94177],94179,[110576,110579],[110581,110587],[110589,110590],[122928,122989],[123191,123197],124139,125259];F.unicodeLmSurrogate={55297:[[57216,57221],[57223,57264],[57266,57274]],55299:[56654,56687],55322:[[57152,57155]],55323:[[56640,56642],[56683,56684],[57235,57247],[57312,57313],57315],55339:[[57328,57331],[57333,57339],[57341,57342]],55352:[[56368,56429],[56631,56637]],55353:[56555],55354:[56651]};F.unicodeNl=[[5870,5872],[8544,8578],[8581,8584],12295,[12321,12329],[12344,12346],[42726,42735],[65856,65908],66369,66378,[66513,66517],[74752,74862]];F.unicodeNlSurrogate={55296:[[56640,56692],57153,57162,[57297,57301]],55305:[[56320,56430]]};F.unicodeMn=[[768,879],[1155,1159],[1425,1469],1471,[1473,1474],[1476,1477],1479,[1552,1562],[1611,1631],1648,[1750,1756],[1759,1764],[1767,1768],[1770,1773],1809,[1840,1866],[1958,1968],[2027,2035],2045,[2070,2073],[2075,2083],[2085,2087],[2089,2093],[2137,2139],[2199,2207],[2250,2273],[2275,2306],2362,2364,[2369,2376],2381,[2385,2391],[2402,2403],2433,2492,[2497,2500],2509,[2530,2531],2558,[2561,2562],2620,[2625,2626],[2631,2632],[2635,2637],2641,[2672,2673],2677,[2689,2690],2748,[2753,2757],[2759,2760],2765,[2786,2787],[2810,2815],2817,2876,2879,[2881,2884],2893,[2901,2902],[2914,2915],2946,3008,3021,3072,3076,3132,[3134,3136],[3142,3144],[3146,3149],[3157,3158],[3170,3171],3201,3260,3263,3270,[3276,3277],[3298,3299],[3328,3329],[3387,3388],[3393,3396],3405,[3426,3427],3457,3530,[3538,3540],3542,3633,[3636,3642],[3655,3662],3761,[3764,3772],[3784,3790],[3864,3865],3893,3895,3897,[3953,3966],[3968,3972],[3974,3975],[3981,3991],[3993,4028],4038,[4141,4144],[4146,4151],[4153,4154],[4157,4158],[4184,4185],[4190,4192],[4209,4212],4226,[4229,4230],4237,4253,[4957,4959],[5906,5908],[5938,5939],[5970,5971],[6002,6003],[6068,6069],[6071,6077],6086,[6089,6099],6109,[6155,6157],6159,[6277,6278],6313,[6432,6434],[6439,6440],6450,[6457,6459],[6679,6680],6683,6742,[6744,6750],6752,6754,[6757,6764],[6771,6780],6783,[6832,6845],[6847,6862],[6912,6915],6964,[6966,6970],6972,6978,[7019,7027],[7040,7041],[7074,7077],[7080,7081],[7083,7085],7142,[7144,7145],7149,[7151,7153],[7212,7219],[7222,7223],[7376,7378],[7380,7392],[7394,7400],7405,7412,[7416,7417],[7616,7679],[8400,8412],8417,[8421,8432],[11503,11505],11647,[11744,11775],[12330,12333],[12441,12442],42607,[42612,42621],[42654,42655],[42736,42737],43010,43014,43019,[43045,43046],43052,[43204,43205],[43232,43249],43263,[43302,43309],[43335,43345],[43392,43394],43443,[43446,43449],[43452,43453],43493,[43561,43566],[43569,43570],[43573,43574],43587,43596,43644,43696,[43698,43700],[43703,43704],[43710,43711],43713,[43756,43757],43766,44005,44008,44013,64286,[65024,65039],[65056,65071],66045,66272,[66422,66426],[68097,68099],[68101,68102],[68108,68111],[68152,68154],68159,[68325,68326],[68900,68903],[68969,68973],[69291,69292],[69372,69375],[69446,69456],[69506,69509],69633,[69688,69702],69744,[69747,69748],[69759,69761],[69811,69814],[69817,69818],69826,[69888,69890],[69927,69931],[69933,69940],70003,[70016,70017],[70070,70078],[70089,70092],70095,[70191,70193],70196,[70198,70199],70206,70209,70367,[70371,70378],[70400,70401],[70459,70460],70464,[70502,70508],[70512,70516],[70587,70592],70606,70608,70610,[70625,70626],[70712,70719],[70722,70724],70726,70750,[70835,70840],70842,[70847,70848],[70850,70851],[71090,71093],[71100,71101],[71103,71104],[71132,71133],[71219,71226],71229,[71231,71232],71339,71341,[71344,71349],71351,71453,71455,[71458,71461],[71463,71467],[71727,71735],[71737,71738],[71995,71996],71998,72003,[72148,72151],[72154,72155],72160,[72193,72202],[72243,72248],[72251,72254],72263,[72273,72278],[72281,72283],[72330,72342],[72344,72345],[72752,72758],[72760,72765],72767,[72850,72871],[72874,72880],[72882,72883],[72885,72886],[73009,73014],73018,[73020,73021],[73023,73029],73031,[73104,73105],73109,73111,[73459,73460],[73472,73473],[73526,73530],73536,73538,73562,78912,[78919,78933],[90398,90409],[90413,90415],[92912,92916],[92976,92982],94031,[94095,94098],94180,[113821,113822],[118528,118573],[118576,118598],[119143,119145],[119163,119170],[119173,119179],[119210,119213],[119362,119364],[121344,121398],[121403,121452],121461,121476,[121499,121503],[121505,121519],[122880,122886],[122888,122904],[122907,122913],[122915,122916],[122918,122922],123023,[123184,123190],123566,[123628,123631],[124140,124143],[124398,124399],[125136,125142],[125252,125258],[917760,917999]];F.unicodeMnSurrogate={55296:[56829,57056,[57206,57210]],55298:[[56833,56835],[56837,56838],[56844,56847],[56888,56890],56895,[57061,57062]],55299:[[56612,56615],[56681,56685],[57003,57004],[57084,57087],[57158,57168],[57218,57221]],55300:[56321,[56376,56390],56432,[56435,56436],[56447,56449],[56499,56502],[56505,56506],56514,[56576,56578],[56615,56619],[56621,56628],56691,[56704,56705],[56758,56766],[56777,56780],56783,[56879,56881],56884,[56886,56887],56894,56897,57055,[57059,57066],[57088,57089],[57147,57148],57152,[57190,57196],[57200,57204],[57275,57280],57294,57296,57298,[57313,57314]],55301:[[56376,56383],[56386,56388],56390,56414,[56499,56504],56506,[56511,56512],[56514,56515],[56754,56757],[56764,56765],[56767,56768],[56796,56797],[56883,56890],56893,[56895,56896],57003,57005,[57008,57013],57015,57117,57119,[57122,57125],[57127,57131]],55302:[[56367,56375],[56377,56378],[56635,56636],56638,56643,[56788,56791],[56794,56795],56800,[56833,56842],[56883,56888],[56891,56894],56903,[56913,56918],[56921,56923],[56970,56982],[56984,56985]],55303:[[56368,56374],[56376,56381],56383,[56466,56487],[56490,56496],[56498,56499],[56501,56502],[56625,56630],56634,[56636,56637],[56639,56645],56647,[56720,56721],56725,56727,[57075,57076],[57088,57089],[57142,57146],57152,57154,57178],55309:[56384,[56391,56405]],55320:[[56606,56617],[56621,56623]],55322:[[57072,57076],[57136,57142]],55323:[57167,[57231,57234],57316],55343:[[56477,56478]],55347:[[57088,57133],[57136,57158]],55348:[[56679,56681],[56699,56706],[56709,56715],[56746,56749],[56898,56900]],55350:[[56832,56886],[56891,56940],56949,56964,[56987,56991],[56993,57007]],55352:[[56320,56326],[56328,56344],[56347,56353],[56355,56356],[56358,56362],56463,[56624,56630],57006,[57068,57071]],55353:[[56556,56559],[56814,56815]],55354:[[56528,56534],[56644,56650]],56128:[[56576,56815]]};F.unicodeMc=[2307,2363,[2366,2368],[2377,2380],[2382,2383],[2434,2435],[2494,2496],[2503,2504],[2507,2508],2519,2563,[2622,2624],2691,[2750,2752],2761,[2763,2764],[2818,2819],2878,2880,[2887,2888],[2891,2892],2903,[3006,3007],[3009,3010],[3014,3016],[3018,3020],3031,[3073,3075],[3137,3140],[3202,3203],3262,[3264,3268],[3271,3272],[3274,3275],[3285,3286],3315,[3330,3331],[3390,3392],[3398,3400],[3402,3404],3415,[3458,3459],[3535,3537],[3544,3551],[3570,3571],[3902,3903],3967,[4139,4140],4145,4152,[4155,4156],[4182,4183],[4194,4196],[4199,4205],[4227,4228],[4231,4236],4239,[4250,4252],5909,5940,6070,[6078,6085],[6087,6088],[6435,6438],[6441,6443],[6448,6449],[6451,6456],[6681,6682],6741,6743,6753,[6755,6756],[6765,6770],6916,6965,6971,[6973,6977],[6979,6980],7042,7073,[7078,7079],7082,7143,[7146,7148],7150,[7154,7155],[7204,7211],[7220,7221],7393,7415,[12334,12335],[43043,43044],43047,[43136,43137],[43188,43203],[43346,43347],43395,[43444,43445],[43450,43451],[43454,43456],[43567,43568],[43571,43572],43597,43643,43645,43755,[43758,43759],43765,[44003,44004],[44006,44007],[44009,44010],44012,69632,69634,69762,[69808,69810],[69815,69816],69932,[69957,69958],70018,[70067,70069],[70079,70080],70094,[70188,70190],[70194,70195],70197,[70368,70370],[70402,70403],[70462,70463],[70465,70468],[70471,70472],[70475,70477],70487,[70498,70499],[70584,70586],70594,70597,[70599,70602],[70604,70605],70607,[70709,70711],[70720,70721],70725,[70832,70834],70841,[70843,70846],70849,[71087,71089],[71096,71099],71102,[71216,71218],[71227,71228],71230,71340,[71342,71343],71350,71454,[71456,71457],71462,[71724,71726],71736,[71984,71989],[71991,71992],71997,72e3,72002,[72145,72147],[72156,72159],72164,72249,[72279,72280],72343,72751,72766,72873,72881,72884,[73098,73102],[73107,73108],73110,[73461,73462],73475,[73524,73525],[73534,73535],73537,[90410,90412],[94033,94087],[94192,94193],[119141,119142],[119149,119154]];F.unicodeMcSurrogate={55300:[56320,56322,56450,[56496,56498],[56503,56504],56620,[56645,56646],56706,[56755,56757],[56767,56768],56782,[56876,56878],[56882,56883],56885,[57056,57058],[57090,57091],[57150,57151],[57153,57156],[57159,57160],[57163,57165],57175,[57186,57187],[57272,57274],57282,57285,[57287,57290],[57292,57293],57295],55301:[[56373,56375],[56384,56385],56389,[56496,56498],56505,[56507,56510],56513,[56751,56753],[56760,56763],56766,[56880,56882],[56891,56892],56894,57004,[57006,57007],57014,57118,[57120,57121],57126],55302:[[56364,56366],56376,[56624,56629],[56631,56632],56637,56640,56642,[56785,56787],[56796,56799],56804,56889,[56919,56920],56983],55303:[56367,56382,56489,56497,56500,[56714,56718],[56723,56724],56726,[57077,57078],57091,[57140,57141],[57150,57151],57153],55320:[[56618,56620]],55323:[[57169,57223],[57328,57329]],55348:[[56677,56678],[56685,56690]]};F.unicodeNd=[[48,57],[1632,1641],[1776,1785],[1984,1993],[2406,2415],[2534,2543],[2662,2671],[2790,2799],[2918,2927],[3046,3055],[3174,3183],[3302,3311],[3430,3439],[3558,3567],[3664,3673],[3792,3801],[3872,3881],[4160,4169],[4240,4249],[6112,6121],[6160,6169],[6470,6479],[6608,6617],[6784,6793],[6800,6809],[6992,7001],[7088,7097],[7232,7241],[7248,7257],[42528,42537],[43216,43225],[43264,43273],[43472,43481],[43504,43513],[43600,43609],[44016,44025],[65296,65305],[66720,66729],[68912,68921],[68928,68937],[69734,69743],[69872,69881],[69942,69951],[70096,70105],[70384,70393],[70736,70745],[70864,70873],[71248,71257],[71360,71369],[71376,71395],[71472,71481],[71904,71913],[72016,72025],[72688,72697],[72784,72793],[73040,73049],[73120,73129],[73552,73561],[90416,90425],[92768,92777],[92864,92873],[93008,93017],[93552,93561],[118e3,118009],[120782,120831],[123200,123209],[123632,123641],[124144,124153],[124401,124410],[125264,125273],[130032,130041]];F.unicodeNdSurrogate={55297:[[56480,56489]],55299:[[56624,56633],[56640,56649]],55300:[[56422,56431],[56560,56569],[56630,56639],[56784,56793],[57072,57081]],55301:[[56400,56409],[56528,56537],[56912,56921],[57024,57033],[57040,57059],[57136,57145]],55302:[[56544,56553],[56656,56665],[57328,57337]],55303:[[56400,56409],[56656,56665],[56736,56745],[57168,57177]],55320:[[56624,56633]],55322:[[56928,56937],[57024,57033],[57168,57177]],55323:[[56688,56697]],55347:[[56560,56569]],55349:[[57294,57343]],55352:[[56640,56649],[57072,57081]],55353:[[56560,56569],[56817,56826]],55354:[[56656,56665]],55358:[[57328,57337]]};F.unicodePc=[95,[8255,8256],8276,[65075,65076],[65101,65103],65343]});var qn=E(Q=>{"use strict";var Xd=Q&&Q.__createBinding||(Object.create?(function(t,e,n,r){r===void 0&&(r=n);var s=Object.getOwnPropertyDescriptor(e,n);(!s||("get"in s?!e.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:function(){return e[n]}}),Object.defineProperty(t,r,s)}):(function(t,e,n,r){r===void 0&&(r=n),t[r]=e[n]})),ec=Q&&Q.__setModuleDefault||(Object.create?(function(t,e){Object.defineProperty(t,"default",{enumerable:!0,value:e})}):function(t,e){t.default=e}),tc=Q&&Q.__importStar||(function(){var t=function(e){return t=Object.getOwnPropertyNames||function(n){var r=[];for(var s in n)Object.prototype.hasOwnProperty.call(n,s)&&(r[r.length]=s);return r},t(e)};return function(e){if(e&&e.__esModule)return e;var n={};if(e!=null)for(var r=t(e),s=0;s<r.length;s++)r[s]!=="default"&&Xd(n,e,r[s]);return ec(n,e),n}})();Object.defineProperty(Q,"__esModule",{value:!0});Q.isIdentifierStartChar=nc;Q.isIdentifierChar=rc;Q.isSurrogateChar=ic;Q.isWhiteSpace=sc;Q.isLineBreak=ac;Q.isNumber=oc;Q.isDecimal=$s;Q.isHex=dc;Q.isOctal=cc;Q.isBinary=xc;var J=tc(Gs()),H;(function(t){t[t.NotIdentifierChar=0]="NotIdentifierChar",t[t.StartIdentifierChar=1]="StartIdentifierChar",t[t.IdentifierChar=2]="IdentifierChar",t[t.SurrogateChar=3]="SurrogateChar"})(H||(H={}));var Ve=256,Ue=new Array(Ve),Ne={},ut={},qe=!1;function nc(t,e){if(t<Ve)return Ue[t]===H.StartIdentifierChar;qe||(zt(!1),qe=!0);let n;return e!==void 0?n=Js(t,e):n=Ne[t],n===H.StartIdentifierChar}function rc(t,e){if(t<Ve)return Ue[t]===H.StartIdentifierChar||Ue[t]===H.IdentifierChar;qe||(zt(!1),qe=!0);let n;return e!==void 0?n=Js(t,e):n=Ne[t],n===H.StartIdentifierChar||n===H.IdentifierChar}function ic(t){return t<Ve?!1:(qe||(zt(!1),qe=!0),Ne[t]===H.SurrogateChar)}function sc(t){return t===32||t===9||t===12}function ac(t){return t===13||t===10}function oc(t){return t>=48&&t<=57||t===95}function $s(t){return t>=48&&t<=57||t===95}function dc(t){return $s(t)||t>=97&&t<=102||t>=65&&t<=70||t===95}function cc(t){return t>=48&&t<=55||t===95}function xc(t){return t===48||t===49||t===95}function Js(t,e){if(Ne[t]!==H.SurrogateChar)return H.NotIdentifierChar;let n=ut[t];return n?n[e]:H.NotIdentifierChar}var lc=[95,6277,6278,8472,8494,12443,12444],fc=[lc,J.unicodeLu,J.unicodeLl,J.unicodeLt,J.unicodeLo,J.unicodeLm,J.unicodeNl],uc=[J.unicodeLuSurrogate,J.unicodeLlSurrogate,J.unicodeLoSurrogate,J.unicodeLmSurrogate,J.unicodeNlSurrogate],hc=[183,903,4969,4970,4971,4972,4973,4974,4975,4976,4977,6618],pc=[hc,J.unicodeMn,J.unicodeMc,J.unicodeNd,J.unicodePc],gc=[J.unicodeMnSurrogate,J.unicodeMcSurrogate,J.unicodeNdSurrogate];function Vn(t,e,n,r,s){for(let o=0;o<t.length;o++){let d=t[o],c,i;Array.isArray(d)?(c=d[0],i=d[1]):c=i=d;for(let f=c;f<=i;f++)f<Ve?r[f]=e:s[f]=e;if(n&&c>=Ve)break}}function js(t,e){for(let n in t)ut[n]||(ut[n]={},Ne[n]=H.SurrogateChar),Vn(t[n],e,!1,ut[n],ut[n])}function zt(t){if(Ue.fill(H.NotIdentifierChar),pc.forEach(e=>{Vn(e,H.IdentifierChar,t,Ue,Ne)}),fc.forEach(e=>{Vn(e,H.StartIdentifierChar,t,Ue,Ne)}),!t){for(let e of gc)js(e,H.IdentifierChar);for(let e of uc)js(e,H.StartIdentifierChar)}}zt(!0)});var Qs=E(Gt=>{"use strict";Object.defineProperty(Gt,"__esModule",{value:!0});Gt.CharacterStream=void 0;var Hs=qn(),Bn=class{constructor(e){this._text=e,this._position=0,this._currentChar=e.length>0?e.charCodeAt(0):0,this._isEndOfStream=e.length===0}get position(){return this._position}set position(e){this._position=e,this._checkBounds()}get currentChar(){return this._currentChar}get nextChar(){return this.position+1<this._text.length?this._text.charCodeAt(this.position+1):0}get prevChar(){return this.position-1>=0?this._text.charCodeAt(this.position-1):0}get length(){return this._text.length}getText(){return this._text}getCurrentChar(){return this._currentChar}isEndOfStream(){return this._isEndOfStream}lookAhead(e){let n=this._position+e;return n<0||n>=this._text.length?0:this._text.charCodeAt(n)}advance(e){this.position+=e}moveNext(){return this._position<this._text.length-1?(this._position+=1,this._currentChar=this._text.charCodeAt(this._position),!0):(this.advance(1),!this.isEndOfStream())}isAtWhiteSpace(){return(0,Hs.isWhiteSpace)(this.currentChar)}isAtLineBreak(){return(0,Hs.isLineBreak)(this.currentChar)}skipLineBreak(){this._currentChar===13?(this.moveNext(),this.currentChar===10&&this.moveNext()):this._currentChar===10&&this.moveNext()}skipWhitespace(){let e=this._text,n=e.length,r=this._position;for(;r<n;){let s=e.charCodeAt(r);if(s===32||s===9||s===12)r++;else break}r!==this._position&&(this._position=r,r>=n?(this._isEndOfStream=!0,this._position=n,this._currentChar=0):this._currentChar=e.charCodeAt(r))}skipToEol(){for(;!this.isEndOfStream()&&!this.isAtLineBreak();)this.moveNext()}skipToWhitespace(){for(;!this.isEndOfStream()&&!this.isAtWhiteSpace();)this.moveNext()}charCodeAt(e){return this._text.charCodeAt(e)}_checkBounds(){this._position<0&&(this._position=0),this._isEndOfStream=this._position>=this._text.length,this._isEndOfStream&&(this._position=this._text.length),this._currentChar=this._isEndOfStream?0:this._text.charCodeAt(this._position)}};Gt.CharacterStream=Bn});var jt=E(v=>{"use strict";Object.defineProperty(v,"__esModule",{value:!0});v.IdentifierToken=v.OperatorToken=v.NumberToken=v.FStringEndToken=v.FStringMiddleToken=v.FStringStartToken=v.StringToken=v.KeywordToken=v.NewLineToken=v.DedentToken=v.IndentToken=v.Token=v.Comment=v.CommentType=v.StringTokenFlags=v.softKeywords=v.KeywordType=v.OperatorFlags=v.OperatorType=v.NewLineType=v.TokenType=void 0;var Ys;(function(t){t[t.Invalid=0]="Invalid",t[t.EndOfStream=1]="EndOfStream",t[t.NewLine=2]="NewLine",t[t.Indent=3]="Indent",t[t.Dedent=4]="Dedent",t[t.String=5]="String",t[t.Number=6]="Number",t[t.Identifier=7]="Identifier",t[t.Keyword=8]="Keyword",t[t.Operator=9]="Operator",t[t.Colon=10]="Colon",t[t.Semicolon=11]="Semicolon",t[t.Comma=12]="Comma",t[t.OpenParenthesis=13]="OpenParenthesis",t[t.CloseParenthesis=14]="CloseParenthesis",t[t.OpenBracket=15]="OpenBracket",t[t.CloseBracket=16]="CloseBracket",t[t.OpenCurlyBrace=17]="OpenCurlyBrace",t[t.CloseCurlyBrace=18]="CloseCurlyBrace",t[t.Ellipsis=19]="Ellipsis",t[t.Dot=20]="Dot",t[t.Arrow=21]="Arrow",t[t.Backtick=22]="Backtick",t[t.ExclamationMark=23]="ExclamationMark",t[t.FStringStart=24]="FStringStart",t[t.FStringMiddle=25]="FStringMiddle",t[t.FStringEnd=26]="FStringEnd"})(Ys||(v.TokenType=Ys={}));var Zs;(function(t){t[t.CarriageReturn=0]="CarriageReturn",t[t.LineFeed=1]="LineFeed",t[t.CarriageReturnLineFeed=2]="CarriageReturnLineFeed",t[t.Implied=3]="Implied"})(Zs||(v.NewLineType=Zs={}));var Xs;(function(t){t[t.Add=0]="Add",t[t.AddEqual=1]="AddEqual",t[t.Assign=2]="Assign",t[t.BitwiseAnd=3]="BitwiseAnd",t[t.BitwiseAndEqual=4]="BitwiseAndEqual",t[t.BitwiseInvert=5]="BitwiseInvert",t[t.BitwiseOr=6]="BitwiseOr",t[t.BitwiseOrEqual=7]="BitwiseOrEqual",t[t.BitwiseXor=8]="BitwiseXor",t[t.BitwiseXorEqual=9]="BitwiseXorEqual",t[t.Divide=10]="Divide",t[t.DivideEqual=11]="DivideEqual",t[t.Equals=12]="Equals",t[t.FloorDivide=13]="FloorDivide",t[t.FloorDivideEqual=14]="FloorDivideEqual",t[t.GreaterThan=15]="GreaterThan",t[t.GreaterThanOrEqual=16]="GreaterThanOrEqual",t[t.LeftShift=17]="LeftShift",t[t.LeftShiftEqual=18]="LeftShiftEqual",t[t.LessOrGreaterThan=19]="LessOrGreaterThan",t[t.LessThan=20]="LessThan",t[t.LessThanOrEqual=21]="LessThanOrEqual",t[t.MatrixMultiply=22]="MatrixMultiply",t[t.MatrixMultiplyEqual=23]="MatrixMultiplyEqual",t[t.Mod=24]="Mod",t[t.ModEqual=25]="ModEqual",t[t.Multiply=26]="Multiply",t[t.MultiplyEqual=27]="MultiplyEqual",t[t.NotEquals=28]="NotEquals",t[t.Power=29]="Power",t[t.PowerEqual=30]="PowerEqual",t[t.RightShift=31]="RightShift",t[t.RightShiftEqual=32]="RightShiftEqual",t[t.Subtract=33]="Subtract",t[t.SubtractEqual=34]="SubtractEqual",t[t.Walrus=35]="Walrus",t[t.And=36]="And",t[t.Or=37]="Or",t[t.Not=38]="Not",t[t.Is=39]="Is",t[t.IsNot=40]="IsNot",t[t.In=41]="In",t[t.NotIn=42]="NotIn"})(Xs||(v.OperatorType=Xs={}));var ea;(function(t){t[t.Unary=1]="Unary",t[t.Binary=2]="Binary",t[t.Assignment=4]="Assignment",t[t.Comparison=8]="Comparison",t[t.Deprecated=16]="Deprecated"})(ea||(v.OperatorFlags=ea={}));var ta;(function(t){t[t.And=0]="And",t[t.As=1]="As",t[t.Assert=2]="Assert",t[t.Async=3]="Async",t[t.Await=4]="Await",t[t.Break=5]="Break",t[t.Case=6]="Case",t[t.Class=7]="Class",t[t.Continue=8]="Continue",t[t.Debug=9]="Debug",t[t.Def=10]="Def",t[t.Del=11]="Del",t[t.Elif=12]="Elif",t[t.Else=13]="Else",t[t.Except=14]="Except",t[t.False=15]="False",t[t.Finally=16]="Finally",t[t.For=17]="For",t[t.From=18]="From",t[t.Global=19]="Global",t[t.If=20]="If",t[t.Import=21]="Import",t[t.In=22]="In",t[t.Is=23]="Is",t[t.Lambda=24]="Lambda",t[t.Lazy=25]="Lazy",t[t.Match=26]="Match",t[t.None=27]="None",t[t.Nonlocal=28]="Nonlocal",t[t.Not=29]="Not",t[t.Or=30]="Or",t[t.Pass=31]="Pass",t[t.Raise=32]="Raise",t[t.Return=33]="Return",t[t.True=34]="True",t[t.Try=35]="Try",t[t.Type=36]="Type",t[t.While=37]="While",t[t.With=38]="With",t[t.Yield=39]="Yield"})(ta||(v.KeywordType=ta={}));v.softKeywords=[9,26,6,36,25];var na;(function(t){t[t.None=0]="None",t[t.SingleQuote=1]="SingleQuote",t[t.DoubleQuote=2]="DoubleQuote",t[t.Triplicate=4]="Triplicate",t[t.Raw=8]="Raw",t[t.Unicode=16]="Unicode",t[t.Bytes=32]="Bytes",t[t.Format=64]="Format",t[t.Template=128]="Template",t[t.ReplacementFieldStart=256]="ReplacementFieldStart",t[t.ReplacementFieldEnd=512]="ReplacementFieldEnd",t[t.NamedUnicodeEscape=1024]="NamedUnicodeEscape",t[t.Unterminated=65536]="Unterminated"})(na||(v.StringTokenFlags=na={}));var ra;(function(t){t[t.Regular=0]="Regular",t[t.IPythonMagic=1]="IPythonMagic",t[t.IPythonShellEscape=2]="IPythonShellEscape",t[t.IPythonCellMagic=3]="IPythonCellMagic",t[t.IPythonCellShellEscape=4]="IPythonCellShellEscape"})(ra||(v.CommentType=ra={}));var ia;(function(t){function e(n,r,s,o=0){return{type:o,start:n,length:r,value:s}}t.create=e})(ia||(v.Comment=ia={}));var sa;(function(t){function e(n,r,s,o){return{start:r,length:s,type:n,comments:o}}t.create=e})(sa||(v.Token=sa={}));var aa;(function(t){function e(n,r,s,o,d){return d!==void 0?{start:n,length:r,type:3,isIndentAmbiguous:o,comments:d,indentAmount:s}:{start:n,length:r,type:3,isIndentAmbiguous:o,indentAmount:s}}t.create=e})(aa||(v.IndentToken=aa={}));var oa;(function(t){function e(n,r,s,o,d,c){return c!==void 0?{start:n,length:r,type:4,comments:c,indentAmount:s,matchesIndent:o,isDedentAmbiguous:d}:{start:n,length:r,type:4,indentAmount:s,matchesIndent:o,isDedentAmbiguous:d}}t.create=e})(oa||(v.DedentToken=oa={}));var da;(function(t){function e(n,r,s,o){return o!==void 0?{start:n,length:r,type:2,comments:o,newLineType:s}:{start:n,length:r,type:2,newLineType:s}}t.create=e})(da||(v.NewLineToken=da={}));var ca;(function(t){function e(r,s,o,d){return d!==void 0?{start:r,length:s,type:8,comments:d,keywordType:o}:{start:r,length:s,type:8,keywordType:o}}t.create=e;function n(r){return v.softKeywords.some(s=>r.keywordType===s)}t.isSoftKeyword=n})(ca||(v.KeywordToken=ca={}));var xa;(function(t){function e(n,r,s,o,d,c){let i=s&4?3:1;return c!==void 0?{start:n,length:r,type:5,flags:s,escapedValue:o,prefixLength:d,quoteMarkLength:i,comments:c}:{start:n,length:r,type:5,flags:s,escapedValue:o,prefixLength:d,quoteMarkLength:i}}t.create=e})(xa||(v.StringToken=xa={}));var la;(function(t){function e(n,r,s,o,d){let c=s&4?3:1;return d!==void 0?{start:n,length:r,type:24,flags:s,prefixLength:o,quoteMarkLength:c,comments:d}:{start:n,length:r,type:24,flags:s,prefixLength:o,quoteMarkLength:c}}t.create=e})(la||(v.FStringStartToken=la={}));var fa;(function(t){function e(n,r,s,o){return{start:n,length:r,type:25,flags:s,escapedValue:o}}t.create=e})(fa||(v.FStringMiddleToken=fa={}));var ua;(function(t){function e(n,r,s){return{start:n,length:r,type:26,flags:s}}t.create=e})(ua||(v.FStringEndToken=ua={}));var ha;(function(t){function e(n,r,s,o,d,c){return c!==void 0?{start:n,length:r,type:6,isInteger:o,isImaginary:d,value:s,comments:c}:{start:n,length:r,type:6,isInteger:o,isImaginary:d,value:s}}t.create=e})(ha||(v.NumberToken=ha={}));var pa;(function(t){function e(n,r,s,o){return o!==void 0?{start:n,length:r,type:9,operatorType:s,comments:o}:{start:n,length:r,type:9,operatorType:s}}t.create=e})(pa||(v.OperatorToken=pa={}));var ga;(function(t){function e(n,r,s,o){let d=s;for(let c=0;c<s.length;c++)if(s.charCodeAt(c)>127){d=s.normalize("NFKC");break}return o!==void 0?{start:n,length:r,type:7,value:d,comments:o}:{start:n,length:r,type:7,value:d}}t.create=e})(ga||(v.IdentifierToken=ga={}))});var ka=E(Jt=>{"use strict";Object.defineProperty(Jt,"__esModule",{value:!0});Jt.Tokenizer=void 0;var ma=ue(),_a=zs(),j=qn(),ya=Qs(),R=jt(),Wn=new Map([["and",0],["as",1],["assert",2],["async",3],["await",4],["break",5],["case",6],["class",7],["continue",8],["__debug__",9],["def",10],["del",11],["elif",12],["else",13],["except",14],["finally",16],["for",17],["from",18],["global",19],["if",20],["import",21],["in",22],["is",23],["lambda",24],["lazy",25],["match",26],["nonlocal",28],["not",29],["or",30],["pass",31],["raise",32],["return",33],["try",35],["type",36],["while",37],["with",38],["yield",39],["False",15],["None",27],["True",34]]),mc=new Set(["match","case","type","lazy"]),_c=(()=>{let t=new Array(128).fill(!1);for(let e of Wn.keys()){let n=e.charCodeAt(0);n<128&&(t[n]=!0)}return t})(),yc=2,bc=9,Tc=(()=>{let t=new Array(128);for(let[e,n]of Wn.entries()){let r=e.charCodeAt(0);r<128&&(t[r]??(t[r]=[])).push({text:e,type:n})}return t})();function kc(t,e,n){if(n<yc||n>bc)return;let r=t.charCodeAt(e);if(r>=128||!_c[r])return;let s=Tc[r];if(s){for(let o of s)if(o.text.length===n&&t.startsWith(o.text,e))return o.type}}var ht={0:3,1:4,2:4,3:2,4:4,5:1,6:2,7:4,8:2,9:4,10:2,11:4,12:10,13:2,14:4,15:10,16:10,17:2,18:4,19:26,20:10,21:10,22:2,23:4,24:2,25:4,26:2,27:4,28:10,29:2,30:4,31:2,32:4,33:2,34:4,36:2,37:2,38:1,39:2,40:2,41:2,42:2},Ee=-1,Sc=(()=>{let t=new Int16Array(128);return t.fill(Ee),t[61]=2,t[43]=0,t[45]=33,t[42]=26,t[47]=10,t[38]=3,t[124]=6,t[94]=8,t[37]=24,t[126]=5,t[64]=22,t[60]=20,t[62]=15,t})(),wc=(()=>{let t=new Int16Array(128);return t.fill(Ee),t[43]=1,t[45]=34,t[42]=27,t[47]=11,t[38]=4,t[124]=7,t[94]=9,t[37]=25,t[64]=23,t})();function Be(t,e){return t<<8|e}var Cc=new Map([[Be(61,61),12],[Be(33,61),28],[Be(60,61),21],[Be(62,61),16],[Be(60,62),19]]),Ic=new Map([[Be(45,62),21]]),Ac=(()=>{let t=new Int16Array(128);return t.fill(Ee),t[42]=29,t[47]=13,t[60]=17,t[62]=31,t})(),Nc=(()=>{let t=new Int16Array(128);return t.fill(Ee),t[42]=30,t[47]=14,t[60]=18,t[62]=32,t})(),Ec=65279,$t=8,vc=(()=>{let t=new Array(128).fill(!1);t[39]=!0,t[34]=!0;for(let e of[102,70,114,82,98,66,117,85,116,84])t[e]=!0;return t})(),Pc=(()=>{let t=new Array(128).fill(!1);for(let e=0;e<128;e++)(0,j.isIdentifierChar)(e)&&(t[e]=!0);return t})(),Mc=(()=>{let t=new Array(128).fill(!1);for(let e=0;e<128;e++)(0,j.isIdentifierStartChar)(e)&&(t[e]=!0);return t})();function Lc(t,e,n){let r="";for(let s=e;s<n;s++)r+=t.charAt(s);return r}function Kn(t,e,n){let r=-1;for(let o=e;o<n;o++)if(t.charCodeAt(o)===95){r=o;break}if(r<0)return t.slice(e,n);let s=t.slice(e,r);for(let o=r+1;o<n;o++)t.charCodeAt(o)!==95&&(s+=t[o]);return s}function Oc(t,e,n){let r=n-1;for(;r>=e;){let s=t.charCodeAt(r);if(s===32||s===9||s===12)r--;else break}return r>=e&&t.charCodeAt(r)===92}function ba(t,e,n,r){e++;let s=e;for(;e<n&&t.charCodeAt(e)!==93;){let o=t.charCodeAt(e);if(o>=97&&o<=122||o>=65&&o<=90||o>=48&&o<=57||o===95||o===45||o===44||o===32||o===9||r&&o===58)e++;else break}if(e<n&&t.charCodeAt(e)===93)return{content:t.slice(s,e),newPos:e+1}}function Ta(t,e,n,r){let s=r==="type",o=e;for(;o<n;){let d=r.charCodeAt(0),c=-1,i=n-r.length;for(let L=o;L<=i;L++)if(t.charCodeAt(L)===d){let B=!0;for(let ve=1;ve<r.length;ve++)if(t.charCodeAt(L+ve)!==r.charCodeAt(ve)){B=!1;break}if(B){c=L;break}}if(c<0)return;let f=c,h=!1,u=c-1;for(;u>=e&&(t.charCodeAt(u)===32||t.charCodeAt(u)===9);)u--;if(u<e?(f=e,h=!0):t.charCodeAt(u)===35&&(f=u,h=!0),!h){o=c+1;continue}let l=c+r.length;if(l>=n||t.charCodeAt(l)!==58){o=c+1;continue}for(l++;l<n&&(t.charCodeAt(l)===32||t.charCodeAt(l)===9);)l++;let m="ignore";if(l+m.length>n){o=c+1;continue}let y=!0;for(let L=0;L<m.length;L++)if(t.charCodeAt(l+L)!==m.charCodeAt(L)){y=!1;break}if(!y){o=c+1;continue}l+=m.length;let b;if(!(l>=n)){let L=t.charCodeAt(l);if(L===32||L===9){for(;l<n&&(t.charCodeAt(l)===32||t.charCodeAt(l)===9);)l++;if(l<n&&t.charCodeAt(l)===91){let B=ba(t,l,n,s);if(B===void 0){o=c+1;continue}b=B.content,l=B.newPos}}else if(L===91){let B=ba(t,l,n,s);if(B===void 0){o=c+1;continue}b=B.content,l=B.newPos}else{o=c+1;continue}}let S=t.slice(f,c);return{fullMatch:t.slice(f,l),prefix:S,bracketContent:b,index:f}}}var Ce;(function(t){t[t.None=0]="None",t[t.Line=1]="Line",t[t.Cell=2]="Cell"})(Ce||(Ce={}));var Ke=class t{constructor(){this._cs=new ya.CharacterStream(""),this._tokens=[],this._prevLineStart=0,this._parenDepth=0,this._lineRanges=[],this._indentAmounts=[],this._hasTokenBeforeIgnoreAll=!1,this._typeIgnoreLines=new Map,this._pyrightIgnoreLines=new Map,this._fStringStack=[],this._crCount=0,this._crLfCount=0,this._lfCount=0,this._indentCount=0,this._indentTabCount=0,this._indentSpacesTotal=0,this._singleQuoteCount=0,this._doubleQuoteCount=0,this._useNotebookMode=!1,this._identifierCache=new Array(t._identifierCacheSize)}tokenize(e,n,r,s=0,o=!1){if(n===void 0)n=0;else if(n<0||n>e.length)throw new Error(`Invalid range start (start=${n}, text.length=${e.length})`);if(r===void 0)r=e.length;else{if(r<0||n+r>e.length)throw new Error(`Invalid range length (start=${n}, length=${r}, text.length=${e.length})`);n+r<e.length&&(e=e.slice(0,n+r))}this._cs=new ya.CharacterStream(e),this._cs.position=n,this._tokens=[],this._prevLineStart=0,this._parenDepth=s,this._lineRanges=[],this._indentAmounts=[],this._useNotebookMode=o,this._identifierCache.fill(void 0);let d=n+r;for(n===0&&this._readIndentationAfterNewLine();!this._cs.isEndOfStream()&&(this._addNextToken(),!(this._cs.position>=d)););for(;this._activeFString;)this._tokens.push(R.FStringEndToken.create(this._cs.position,0,this._activeFString.startToken.flags|65536)),this._activeFString=this._fStringStack.pop();if((this._tokens.length===0||this._tokens[this._tokens.length-1].type!==2)&&this._parenDepth===0&&this._tokens.push(R.NewLineToken.create(this._cs.position,0,3,this._getComments())),this._setIndent(this._cs.position,0,0,!1,!1),this._tokens.push(R.Token.create(1,this._cs.position,0,this._getComments())),this._addLineRange(),this._lineRanges.length>0){let h=this._lineRanges[this._lineRanges.length-1],u=e.charCodeAt(h.start+h.length-1);(u===13||u===10)&&this._lineRanges.push({start:this._cs.position,length:0})}let c=`
`;this._crCount>this._crLfCount&&this._crCount>this._lfCount?c="\r":this._crLfCount>this._crCount&&this._crLfCount>this._lfCount&&(c=`\r
`);let i="    ",f=!1;if(this._indentTabCount>this._indentCount/2)f=!0,i="	";else if(this._indentCount>0){f=!0;let h=Math.round(this._indentSpacesTotal/this._indentCount);h<1?h=1:h>$t&&(h=$t),i="";for(let u=0;u<h;u++)i+=" "}return{tokens:new _a.TextRangeCollection(this._tokens),lines:new _a.TextRangeCollection(this._lineRanges),typeIgnoreLines:this._typeIgnoreLines,typeIgnoreAll:this._typeIgnoreAll,pyrightIgnoreLines:this._pyrightIgnoreLines,predominantEndOfLineSequence:c,hasPredominantTabSequence:f,predominantTabSequence:i,predominantSingleQuoteCharacter:this._singleQuoteCount>=this._doubleQuoteCount?"'":'"'}}static getOperatorInfo(e){return ht[e]}static isWhitespace(e){return e.type===2||e.type===3||e.type===4}static isPythonKeyword(e,n=!1){return Wn.get(e)?n?!0:!mc.has(e):!1}static isPythonIdentifier(e){for(let n=0;n<e.length;n++)if(n===0?!(0,j.isIdentifierStartChar)(e.charCodeAt(n)):!(0,j.isIdentifierChar)(e.charCodeAt(n)))return!1;return!0}static isOperatorAssignment(e){return e===void 0||ht[e]===void 0?!1:(ht[e]&4)!==0}static isOperatorComparison(e){return e===void 0||ht[e]===void 0?!1:(ht[e]&8)!==0}_addNextToken(){this._activeFString&&(!this._activeFString.activeReplacementField||this._activeFString.activeReplacementField.inFormatSpecifier)?this._handleFStringMiddle():this._cs.skipWhitespace(),!this._cs.isEndOfStream()&&(this._handleCharacter()||this._cs.moveNext())}_handleCharacter(){let e=this._cs.currentChar;if(e<128&&vc[e]){let n=this._getStringPrefixLength();if(n>=0){let r="";n>0&&(r=this._cs.getText().slice(this._cs.position,this._cs.position+n),this._cs.advance(n));let s=this._getQuoteTypeFlags(r);if(s!==0)return this._handleString(s,n),!0}}if(this._cs.currentChar===35)return this._handleComment(),!0;if(this._useNotebookMode){let n=this._getIPythonMagicsKind();if(n===Ce.Line)return this._handleIPythonMagics(this._cs.currentChar===37?1:2),!0;if(n===Ce.Cell)return this._handleIPythonMagics(this._cs.currentChar===37?3:4),!0}switch(this._cs.currentChar){case Ec:return this._cs.position===0?!1:this._handleInvalid();case 13:{let n=this._cs.nextChar===10?2:1,r=n===2?2:0;return this._handleNewLine(n,r),!0}case 10:return this._handleNewLine(1,1),!0;case 92:{if(this._cs.nextChar===13){let n=this._cs.lookAhead(2)===10?3:2;return this._cs.position+n>=this._cs.length?this._handleInvalid():(this._cs.advance(n),this._addLineRange(),this._tokens.length>0&&this._tokens[this._tokens.length-1].type===2&&this._readIndentationAfterNewLine(),!0)}return this._cs.nextChar===10?this._cs.position+2>=this._cs.length?this._handleInvalid():(this._cs.advance(2),this._addLineRange(),this._tokens.length>0&&this._tokens[this._tokens.length-1].type===2&&this._readIndentationAfterNewLine(),!0):this._handleInvalid()}case 40:{this._parenDepth++,this._tokens.push(R.Token.create(13,this._cs.position,1,this._getComments()));break}case 41:{this._parenDepth>0&&this._parenDepth--,this._tokens.push(R.Token.create(14,this._cs.position,1,this._getComments()));break}case 91:{this._parenDepth++,this._tokens.push(R.Token.create(15,this._cs.position,1,this._getComments()));break}case 93:{this._parenDepth>0&&this._parenDepth--,this._tokens.push(R.Token.create(16,this._cs.position,1,this._getComments()));break}case 123:{this._parenDepth++,this._tokens.push(R.Token.create(17,this._cs.position,1,this._getComments())),this._activeFString&&(!this._activeFString.activeReplacementField||this._activeFString.activeReplacementField.inFormatSpecifier)&&(this._activeFString.activeReplacementField&&this._activeFString.replacementFieldStack.push(this._activeFString.activeReplacementField),this._activeFString.activeReplacementField={inFormatSpecifier:!1,parenDepth:this._parenDepth});break}case 125:{this._activeFString&&this._activeFString.activeReplacementField?.parenDepth===this._parenDepth&&(this._activeFString.activeReplacementField=this._activeFString.replacementFieldStack.pop()),this._parenDepth>0&&this._parenDepth--,this._tokens.push(R.Token.create(18,this._cs.position,1,this._getComments()));break}case 44:{this._tokens.push(R.Token.create(12,this._cs.position,1,this._getComments()));break}case 96:{this._tokens.push(R.Token.create(22,this._cs.position,1,this._getComments()));break}case 59:{this._tokens.push(R.Token.create(11,this._cs.position,1,this._getComments()));break}case 58:{if(this._cs.nextChar===61&&(!this._activeFString||!this._activeFString.activeReplacementField||this._activeFString.activeReplacementField.parenDepth!==this._parenDepth)){this._tokens.push(R.OperatorToken.create(this._cs.position,2,35,this._getComments())),this._cs.advance(1);break}this._tokens.push(R.Token.create(10,this._cs.position,1,this._getComments())),this._activeFString?.activeReplacementField&&this._parenDepth===this._activeFString.activeReplacementField.parenDepth&&(this._activeFString.activeReplacementField.inFormatSpecifier=!0);break}default:{if(this._isPossibleNumber()&&this._tryNumber())return!0;if(this._cs.currentChar===46){if(this._cs.nextChar===46&&this._cs.lookAhead(2)===46)return this._tokens.push(R.Token.create(19,this._cs.position,3,this._getComments())),this._cs.advance(3),!0;this._tokens.push(R.Token.create(20,this._cs.position,1,this._getComments()));break}return!this._tryIdentifier()&&!this._tryOperator()?this._handleInvalid():!0}}return!1}_addLineRange(){let e=this._cs.position-this._prevLineStart;e>0&&this._lineRanges.push({start:this._prevLineStart,length:e}),this._prevLineStart=this._cs.position}_handleNewLine(e,n){this._parenDepth===0&&n!==3&&(this._tokens.length===0||this._tokens[this._tokens.length-1].type!==2)&&this._tokens.push(R.NewLineToken.create(this._cs.position,e,n,this._getComments())),n===0?this._crCount++:n===2?this._crLfCount++:this._lfCount++,this._cs.advance(e),this._addLineRange(),this._readIndentationAfterNewLine()}_readIndentationAfterNewLine(){let e=0,n=0,r=!1,s=!1,o=this._cs.position;for(;!this._cs.isEndOfStream();)switch(this._cs.currentChar){case 32:e++,n++,s=!0,this._cs.moveNext();break;case 9:e++,n+=$t-n%$t,r=!0,this._cs.moveNext();break;case 12:e=0,n=0,r=!1,s=!1,this._cs.moveNext();break;case 35:case 10:case 13:return;default:this._setIndent(o,e,n,s,r);return}}_setIndent(e,n,r,s,o){if(!(this._parenDepth>0))if(this._indentAmounts.length===0)r>0&&(this._indentCount++,o&&this._indentTabCount++,this._indentSpacesTotal+=r,this._indentAmounts.push({tab1Spaces:n,tab8Spaces:r,isSpacePresent:s,isTabPresent:o}),this._tokens.push(R.IndentToken.create(e,n,r,!1,this._getComments())));else{let d=this._indentAmounts[this._indentAmounts.length-1];if(d.tab8Spaces<r){let c=(d.isSpacePresent&&o||d.isTabPresent&&s)&&d.tab1Spaces>=n;this._indentCount++,o&&this._indentTabCount++,this._indentSpacesTotal+=r-this._indentAmounts[this._indentAmounts.length-1].tab8Spaces,this._indentAmounts.push({tab1Spaces:n,tab8Spaces:r,isSpacePresent:s,isTabPresent:o}),this._tokens.push(R.IndentToken.create(e,n,r,c,this._getComments()))}else if(d.tab8Spaces===r)(d.isSpacePresent&&o||d.isTabPresent&&s)&&this._tokens.push(R.IndentToken.create(e,n,r,!0,this._getComments()));else{let c=d.isSpacePresent&&o||d.isTabPresent&&s,i=[];for(;this._indentAmounts.length>0&&this._indentAmounts[this._indentAmounts.length-1].tab8Spaces>r;)i.push(this._indentAmounts.length>1?this._indentAmounts[this._indentAmounts.length-2].tab8Spaces:0),this._indentAmounts.pop();i.forEach((f,h)=>{let u=h<i.length-1||f===r,l=h<i.length-1?f:r;this._tokens.push(R.DedentToken.create(this._cs.position,0,l,u,c,this._getComments())),c=!1})}}}_tryIdentifier(){let e=this._cs,n=e.getText(),r=n.length,s=e.position,o=e.currentChar,d=s;if(o<128){if(!Mc[o])return!1;for(d++;d<r;){let c=n.charCodeAt(d);if(c<128&&Pc[c])d++;else break}d<r&&n.charCodeAt(d)>=128?(e.advance(d-s),this._swallowNonAsciiIdentifierChars(),d=e.position):e.advance(d-s)}else{if((0,j.isIdentifierStartChar)(o))e.moveNext();else if((0,j.isIdentifierStartChar)(o,e.nextChar))e.moveNext(),e.moveNext();else return!1;this._swallowNonAsciiIdentifierChars(),d=e.position}if(d>s){let c=d,i=c-s,f=kc(n,s,i);if(f!==void 0)this._tokens.push(R.KeywordToken.create(s,i,f,this._getComments()));else{let h=this._internIdentifier(n,s,c,i);this._tokens.push(R.IdentifierToken.create(s,i,h,this._getComments()))}return!0}return!1}_internIdentifier(e,n,r,s){let o=e.charCodeAt(n),d=e.charCodeAt(r-1),c=o*31+d*7+s&t._identifierCacheMask,i=this._identifierCache[c];if(i!==void 0&&i.length===s&&e.startsWith(i,n))return i;let f=Lc(e,n,r);return this._identifierCache[c]=f,f}_swallowNonAsciiIdentifierChars(){for(;;)if((0,j.isIdentifierChar)(this._cs.currentChar))this._cs.moveNext();else if((0,j.isIdentifierChar)(this._cs.currentChar,this._cs.nextChar))this._cs.moveNext(),this._cs.moveNext();else break}_isPossibleNumber(){return!!((0,j.isDecimal)(this._cs.currentChar)||this._cs.currentChar===46&&(0,j.isDecimal)(this._cs.nextChar))}_tryNumber(){let e=this._cs.position;if(this._cs.currentChar===48){let s=0,o=0;if((this._cs.nextChar===120||this._cs.nextChar===88)&&(0,j.isHex)(this._cs.lookAhead(2))){for(this._cs.advance(2),o=2;(0,j.isHex)(this._cs.currentChar);)this._cs.moveNext();s=16}else if((this._cs.nextChar===98||this._cs.nextChar===66)&&(0,j.isBinary)(this._cs.lookAhead(2))){for(this._cs.advance(2),o=2;(0,j.isBinary)(this._cs.currentChar);)this._cs.moveNext();s=2}else if((this._cs.nextChar===111||this._cs.nextChar===79)&&(0,j.isOctal)(this._cs.lookAhead(2))){for(this._cs.advance(2),o=2;(0,j.isOctal)(this._cs.currentChar);)this._cs.moveNext();s=8}if(s>0){let d=this._cs.position,c=this._cs.getText(),i=Kn(c,e,d),f=parseInt(i.slice(o),s);if(!isNaN(f)){let h=BigInt(i);return(!isFinite(f)||f<Number.MIN_SAFE_INTEGER||f>Number.MAX_SAFE_INTEGER)&&(f=h),this._tokens.push(R.NumberToken.create(e,d-e,f,!0,!1,this._getComments())),!0}}}let n=!1,r=!1;if(this._cs.currentChar>=49&&this._cs.currentChar<=57){for(;(0,j.isDecimal)(this._cs.currentChar);)r=!0,this._cs.moveNext();n=this._cs.currentChar!==46&&this._cs.currentChar!==101&&this._cs.currentChar!==69}if(this._cs.currentChar===48){for(r=!0;this._cs.currentChar===48||this._cs.currentChar===95;)this._cs.moveNext();n=this._cs.currentChar!==46&&this._cs.currentChar!==101&&this._cs.currentChar!==69&&(this._cs.currentChar<49||this._cs.currentChar>57)}if(n){let s=this._cs.position,o=this._cs.getText(),d=Kn(o,e,s),c=parseInt(d,10);if(!isNaN(c)){let i=!1,f=s-e,h=BigInt(d);return(!isFinite(c)||h<Number.MIN_SAFE_INTEGER||h>Number.MAX_SAFE_INTEGER)&&(c=h),(this._cs.currentChar===106||this._cs.currentChar===74)&&(i=!0,this._cs.moveNext(),f+=1),this._tokens.push(R.NumberToken.create(e,f,c,!0,i,this._getComments())),!0}}if(this._cs.position=e,(r||this._cs.currentChar===46&&this._cs.nextChar>=48&&this._cs.nextChar<=57)&&this._skipFloatingPointCandidate()){let s=this._cs.position,o=Kn(this._cs.getText(),e,s),d=parseFloat(o);if(!isNaN(d)){let c=!1,i=s-e;return(this._cs.currentChar===106||this._cs.currentChar===74)&&(c=!0,this._cs.moveNext(),i+=1),this._tokens.push(R.NumberToken.create(e,i,d,!1,c,this._getComments())),!0}}return this._cs.position=e,!1}_tryOperator(){let e=this._cs.currentChar,n=0,r=this._cs.nextChar,s;if(e<128&&r<128){let o=e<<8|r,d=Ic.get(o);if(d!==void 0)return this._tokens.push(R.Token.create(d,this._cs.position,2,this._getComments())),this._cs.advance(2),!0;let c=Cc.get(o);if(c!==void 0)return this._tokens.push(R.OperatorToken.create(this._cs.position,2,c,this._getComments())),this._cs.advance(2),!0;if(e===r){let i=Ac[e];if(i!==Ee){let f=this._cs.lookAhead(2)===61,h=f?3:2,u=f?Nc[e]:i;return this._tokens.push(R.OperatorToken.create(this._cs.position,h,u,this._getComments())),this._cs.advance(h),!0}}}if(e<128){let o=Sc[e];if(o!==Ee){let d=wc[e];return r===61&&d!==Ee?(n=2,s=d):(n=1,s=o),this._tokens.push(R.OperatorToken.create(this._cs.position,n,s,this._getComments())),this._cs.advance(n),!0}}return e===33&&this._activeFString?(this._tokens.push(R.Token.create(23,this._cs.position,1,this._getComments())),this._cs.advance(1),!0):!1}_handleInvalid(){let e=this._cs.position;for(;!(this._cs.currentChar===10||this._cs.currentChar===13||this._cs.isAtWhiteSpace()||this._cs.isEndOfStream());)(0,j.isSurrogateChar)(this._cs.currentChar)?(this._cs.moveNext(),this._cs.moveNext()):this._cs.moveNext();let n=this._cs.position-e;return n>0?(this._tokens.push(R.Token.create(0,e,n,this._getComments())),!0):!1}_getComments(){let e=this._comments;return this._comments=void 0,e}_getIPythonMagicsKind(){let e=this._cs.currentChar;if(e!==37&&e!==33)return Ce.None;let n=this._tokens.length>0?this._tokens[this._tokens.length-1]:void 0;return n!==void 0&&!t.isWhitespace(n)?Ce.None:this._cs.nextChar===e?(this._cs.moveNext(),Ce.Cell):Ce.Line}_handleIPythonMagics(e){let n=this._cs.position+1,r=this._cs.getText(),s=n;for(;this._cs.skipToEol(),!((e===1||e===2)&&!Oc(r,s,this._cs.position)||(this._cs.moveNext(),s=this._cs.position+1,this._cs.isEndOfStream())););let o=this._cs.position-n,d=R.Comment.create(n,o,r.slice(n,n+o),e);this._addComments(d)}_handleComment(){let e=this._cs.position+1;this._cs.skipToEol();let n=this._cs.position-e,r=this._cs.getText(),s=e+n,o=R.Comment.create(e,n,r.slice(e,s));if(o.value.includes("ignore")){let d=Ta(r,e,s,"type");if(d){let i=d.index,h={range:{start:i+d.prefix.length,length:d.fullMatch.length-d.prefix.length},rulesList:this._getIgnoreCommentRulesList(i,d)},u=!1;this._hasTokenBeforeIgnoreAll||(this._tokens.some(m=>m&&m.type!==2&&m.type!==3)?this._hasTokenBeforeIgnoreAll=!0:u=!0),u?this._typeIgnoreAll=h:this._typeIgnoreLines.set(this._lineRanges.length,h)}let c=Ta(r,e,s,"pyright");if(c){let i=c.index,h={range:{start:i+c.prefix.length,length:c.fullMatch.length-c.prefix.length},rulesList:this._getIgnoreCommentRulesList(i,c)};this._pyrightIgnoreLines.set(this._lineRanges.length,h)}}this._addComments(o)}_getIgnoreCommentRulesList(e,n){if(n.bracketContent===void 0)return;let r=n.bracketContent.split(","),s=[],o=e+n.fullMatch.indexOf("[")+1;for(let d of r){let c=d.trimStart();o+=d.length-c.length;let i=c.trimEnd();i.length>0&&s.push({range:{start:o,length:i.length},text:(0,ma.cloneStr)(i)}),o+=c.length+1}return s}_addComments(e){this._comments?this._comments.push(e):this._comments=[e]}_getStringPrefixLength(){if(this._cs.currentChar===39||this._cs.currentChar===34)return 0;if(this._cs.nextChar===39||this._cs.nextChar===34)switch(this._cs.currentChar){case 102:case 70:case 114:case 82:case 98:case 66:case 117:case 85:case 116:case 84:return 1;default:break}if(this._cs.lookAhead(2)===39||this._cs.lookAhead(2)===34)switch(this._cs.getText().slice(this._cs.position,this._cs.position+2).toLowerCase()){case"rf":case"fr":case"rt":case"tr":case"br":case"rb":return 2;default:break}return-1}_getQuoteTypeFlags(e){let n=0;e=e.toLowerCase();for(let r=0;r<e.length;r++)switch(e[r]){case"u":n|=16;break;case"b":n|=32;break;case"r":n|=8;break;case"f":n|=64;break;case"t":n|=128;break}return this._cs.currentChar===39?(n|=1,this._cs.nextChar===39&&this._cs.lookAhead(2)===39&&(n|=4)):this._cs.currentChar===34&&(n|=2,this._cs.nextChar===34&&this._cs.lookAhead(2)===34&&(n|=4)),n}_handleString(e,n){let r=this._cs.position-n;if(e&192){e&4?this._cs.advance(3):this._cs.moveNext();let s=this._cs.position,o=R.FStringStartToken.create(r,s-r,e,n,this._getComments()),d={startToken:o,replacementFieldStack:[]};this._activeFString&&this._fStringStack.push(this._activeFString),this._activeFString=d,this._tokens.push(o)}else{e&4?this._cs.advance(3):(this._cs.moveNext(),e&1?this._singleQuoteCount++:this._doubleQuoteCount++);let s=this._skipToEndOfStringLiteral(e),o=this._cs.position;if((s.flags&65536)!==0&&this._activeFString?.activeReplacementField&&(e&248)===0&&(this._activeFString.startToken.flags&7)===(e&7)){for(this._cs.position=r;this._activeFString.replacementFieldStack.length>0;)this._activeFString.activeReplacementField=this._activeFString.replacementFieldStack.pop();this._parenDepth=this._activeFString.activeReplacementField.parenDepth-1,this._activeFString.activeReplacementField=void 0;return}this._tokens.push(R.StringToken.create(r,o-r,s.flags,s.escapedValue,n,this._getComments()))}}_handleFStringMiddle(){let e=this._activeFString,n=!!this._activeFString.activeReplacementField?.inFormatSpecifier,r=this._cs.position,s=e.startToken.flags,o=this._skipToEndOfStringLiteral(s,n),d=this._cs.position,c=(o.flags&65536)!==0,i=(o.flags&256)!==0,f=(o.flags&512)!==0,h=!c&&!i&&!f,u=d-r;h&&(u-=e.startToken.quoteMarkLength),(u>0||c)&&this._tokens.push(R.FStringMiddleToken.create(r,u,o.flags,o.escapedValue)),h?(this._tokens.push(R.FStringEndToken.create(r+u,e.startToken.quoteMarkLength,o.flags)),this._activeFString=this._fStringStack.pop()):c&&(this._activeFString=this._fStringStack.pop())}_skipToEndOfStringLiteral(e,n=!1){let r=e&1?39:34,s=(e&4)!==0,o=(e&192)!==0,d=!1,c=this._cs.position,i=0,f=()=>(0,ma.cloneStr)(this._cs.getText().slice(c,c+i));for(;;){if(this._cs.isEndOfStream())return e|=65536,{escapedValue:f(),flags:e};if(this._cs.currentChar===92)if(i++,this._cs.moveNext(),!d&&this._cs.getCurrentChar()===78&&this._cs.nextChar===123)e|=1024,d=!0;else{let h=this._cs.getCurrentChar()===39||this._cs.getCurrentChar()===34,u=this._cs.getCurrentChar()===13||this._cs.getCurrentChar()===10,l=this._cs.getCurrentChar()===92;(!o||l||h||u)&&(u?(this._cs.getCurrentChar()===13&&this._cs.nextChar===10&&(i++,this._cs.moveNext()),i++,this._cs.moveNext(),this._addLineRange()):(i++,this._cs.moveNext()))}else if(this._cs.currentChar===10||this._cs.currentChar===13){if(!s&&(!o||!this._activeFString?.activeReplacementField))return e|=65536,{escapedValue:f(),flags:e};this._cs.currentChar===13&&this._cs.nextChar===10&&(i++,this._cs.moveNext()),i++,this._cs.moveNext(),this._addLineRange()}else if(!s&&this._cs.currentChar===r){this._cs.moveNext();break}else if(s&&this._cs.currentChar===r&&this._cs.nextChar===r&&this._cs.lookAhead(2)===r){this._cs.advance(3);break}else if(!d&&o&&this._cs.currentChar===123)if(n||this._cs.nextChar!==123){e|=256;break}else i++,this._cs.moveNext(),i++,this._cs.moveNext();else if(d&&this._cs.currentChar===125)d=!1,i++,this._cs.moveNext();else if(o&&this._cs.currentChar===125)if(n||this._cs.nextChar!==125){e|=512;break}else i++,this._cs.moveNext(),i++,this._cs.moveNext();else i++,this._cs.moveNext()}return{escapedValue:f(),flags:e}}_skipFloatingPointCandidate(){let e=this._cs.position;return this._skipFractionalNumber(),this._cs.position>e&&(this._cs.currentChar===101||this._cs.currentChar===69)&&(this._cs.moveNext(),this._skipDecimalNumber(!0)),this._cs.position>e}_skipFractionalNumber(){this._skipDecimalNumber(!1),this._cs.currentChar===46&&this._cs.moveNext(),this._skipDecimalNumber(!1)}_skipDecimalNumber(e){for(e&&(this._cs.currentChar===45||this._cs.currentChar===43)&&this._cs.moveNext();(0,j.isDecimal)(this._cs.currentChar);)this._cs.moveNext()}};Jt.Tokenizer=Ke;Ke._identifierCacheSize=2048;Ke._identifierCacheMask=Ke._identifierCacheSize-1});var Na=E(re=>{"use strict";var Dc=re&&re.__createBinding||(Object.create?(function(t,e,n,r){r===void 0&&(r=n);var s=Object.getOwnPropertyDescriptor(e,n);(!s||("get"in s?!e.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:function(){return e[n]}}),Object.defineProperty(t,r,s)}):(function(t,e,n,r){r===void 0&&(r=n),t[r]=e[n]})),Fc=re&&re.__setModuleDefault||(Object.create?(function(t,e){Object.defineProperty(t,"default",{enumerable:!0,value:e})}):function(t,e){t.default=e}),Rc=re&&re.__importStar||(function(){var t=function(e){return t=Object.getOwnPropertyNames||function(n){var r=[];for(var s in n)Object.prototype.hasOwnProperty.call(n,s)&&(r[r.length]=s);return r},t(e)};return function(e){if(e&&e.__esModule)return e;var n={};if(e!=null)for(var r=t(e),s=0;s<r.length;s++)r[s]!=="default"&&Dc(n,e,r[s]);return Fc(n,e),n}})();Object.defineProperty(re,"__esModule",{value:!0});re.Parser=re.ParseTextMode=re.ParseOptions=void 0;var Uc=me(),ne=_e(),Vc=Cn(),Sa=On(),qc=Mn(),I=ci(),Bc=St(),wa=ct(),Ca=xi(),p=rn(),g=Fn(),zn=Dn(),Ia=Rc(Bs()),Gn=ka(),We=jt(),Kc=/^(\s*#\s*type:\s*)([^\r\n]*)/,Wc=/^ignore(\s|\[|$)/,Ht=class{constructor(){this.isStubFile=!1,this.pythonVersion=I.latestStablePythonVersion,this.reportInvalidStringEscapeSequence=!1,this.skipFunctionAndClassBody=!1,this.useNotebookMode=!1,this.reportErrorsForParsedStringContents=!1}};re.ParseOptions=Ht;var Aa;(function(t){t[t.Expression=0]="Expression",t[t.VariableAnnotation=1]="VariableAnnotation",t[t.FunctionAnnotation=2]="FunctionAnnotation"})(Aa||(re.ParseTextMode=Aa={}));var ze=256,jn=class t{constructor(){this._tokenCount=0,this._tokenIndex=0,this._areErrorsSuppressed=!1,this._parseOptions=new Ht,this._diagSink=new Sa.DiagnosticSink,this._isInLoop=!1,this._isInFunction=!1,this._isInExceptionGroup=!1,this._isParsingTypeAnnotation=!1,this._isParsingIndexTrailer=!1,this._isParsingQuotedText=!1,this._isInFinallyBlock=!1,this._isInFinallyLoop=!1,this._futureImports=new Set,this._importedModules=[],this._containsWildcardImport=!1,this._assignmentExpressionsAllowed=!0,this._typingImportAliases=[],this._typingSymbolAliases=new Map,this._maxChildDepthMap=new Map,this._hasTypeAnnotations=!1,this._createdOwnerKey=!1,this._stringAnnotations=(0,zn.createStringAnnotationInfo)()}parseSourceFile(e,n,r,s){this._hasTypeAnnotations=!1,this._stringAnnotations=(0,zn.createStringAnnotationInfo)(),Ca.timingStats.tokenizeFileTime.timeOperation(()=>{this._startNewParse(e,0,e.length,n,r)});let o=g.ModuleNode.create({start:0,length:e.length});return this._ownerKey=o.a,this._createdOwnerKey=!0,Ca.timingStats.parseFileTime.timeOperation(()=>{for(;!this._atEof();)if(!this._consumeTokenIfType(2)){let d=this._peekToken();if(d.type===3){this._getNextToken();let i=d;i.isIndentAmbiguous?this._addSyntaxError(p.LocMessage.inconsistentTabs(),i):this._addSyntaxError(p.LocMessage.unexpectedIndent(),d)}let c=this._parseStatement();c?(c.parent=o,o.d.statements.push(c)):this._consumeTokensUntilType([2])}}),this._attachParserStringAnnotations(),(0,ne.assert)(this._tokenizerOutput!==void 0),{text:e,contentHash:s??(0,Bc.getStringFingerprint)(e),parserOutput:{parseTree:o,stringAnnotations:this._stringAnnotations.info,importedModules:this._importedModules,futureImports:this._futureImports,containsWildcardImport:this._containsWildcardImport,typingSymbolAliases:this._typingSymbolAliases,hasTypeAnnotations:this._hasTypeAnnotations,lines:this._tokenizerOutput.lines},tokenizerOutput:this._tokenizerOutput}}parseTextExpression(e,n,r,s,o=0,d=0,c,i){this._stringAnnotations=(0,zn.createStringAnnotationInfo)(),this._createdOwnerKey=i===void 0,this._ownerKey=i??{};let f=new Sa.DiagnosticSink;this._startNewParse(e,n,r,s,f,d),c&&(this._typingSymbolAliases=new Map(c));let h;if(o===1)this._isParsingQuotedText=!0,h=this._parseTypeAnnotation();else if(o===2)this._isParsingQuotedText=!0,h=this._parseFunctionTypeAnnotation();else{let u=this._parseTestOrStarExpressionList(!1,!0);u.parseError?h=u.parseError:(u.list.length===0&&this._addSyntaxError(p.LocMessage.expectedExpr(),this._peekToken()),h=this._makeExpressionOrTuple(u,!1))}return this._peekTokenType()===2&&this._getNextToken(),this._atEof()||this._addSyntaxError(p.LocMessage.unexpectedExprToken(),this._peekToken()),this._attachParserStringAnnotations(),{parseTree:h,stringAnnotations:this._stringAnnotations.info,lines:this._tokenizerOutput.lines,diagnostics:f.fetchAndClear()}}_attachParserStringAnnotations(){this._createdOwnerKey&&this._ownerKey!==void 0&&this._stringAnnotations.info.size>0&&(0,g.setParserStringAnnotationInfo)(this._ownerKey,this._stringAnnotations.info)}_getOwnerKey(){return(0,ne.assert)(this._ownerKey!==void 0),this._ownerKey}_startNewParse(e,n,r,s,o,d=0){this._fileContents=e,this._parseOptions=s,this._diagSink=o;let c=new Gn.Tokenizer;this._tokenizerOutput=c.tokenize(e,n,r,d,this._parseOptions.useNotebookMode),this._tokens=this._tokenizerOutput.tokens,this._tokenCount=this._tokens.count,this._tokenIndex=0}_parseStatement(){switch(this._consumeTokenIfType(4)&&this._addSyntaxError(p.LocMessage.unexpectedUnindent(),this._peekToken()),this._peekKeywordType()){case 20:return this._parseIfStatement();case 37:return this._parseWhileStatement();case 17:return this._parseForStatement();case 35:return this._parseTryStatement();case 38:return this._parseWithStatement();case 10:return this._parseFunctionDef();case 7:return this._parseClassDef();case 3:return this._parseAsyncStatement();case 26:{let e=this._peekToken(1),n=!1;if(e.type===10||e.type===11||e.type===12||e.type===20||e.type===2||e.type===1)n=!0;else if(e.type===9){let r=e;r.operatorType!==26&&r.operatorType!==0&&r.operatorType!==5&&r.operatorType!==33&&(n=!0)}if(!n){let r=this._parseMatchStatement();if(r)return r}break}}return this._peekOperatorType()===22?this._parseDecorated():this._parseSimpleStatement()}_parseAsyncStatement(){let e=this._getKeywordToken(3);switch(this._peekKeywordType()){case 10:return this._parseFunctionDef(e);case 38:return this._parseWithStatement(e);case 17:return this._parseForStatement(e)}this._addSyntaxError(p.LocMessage.unexpectedAsyncToken(),e)}_parseLazyImportStatement(){let e=this._getKeywordToken(25);!this._parseOptions.isStubFile&&I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_15)&&this._addSyntaxError(p.LocMessage.lazyImportIllegal(),e);let n=this._peekToken(),r;return n.type===8&&n.keywordType===18?r=this._parseFromStatement():r=this._parseImportStatement(),r.d.isLazy=!0,r.d.lazyToken=e,(0,g.extendRange)(r,e),r.nodeType===25&&r.d.isWildcardImport&&this._addSyntaxError(p.LocMessage.lazyImportWildcardIllegal(),r.d.wildcardToken??e),r}_parseTypeAliasStatement(){let e=this._getKeywordToken(36);!this._parseOptions.isStubFile&&I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_12)&&this._addSyntaxError(p.LocMessage.typeAliasStatementIllegal(),e);let n=this._getTokenIfIdentifier();(0,ne.assert)(n!==void 0);let r=g.NameNode.create(this._getOwnerKey(),n),s;this._peekToken().type===15&&(s=this._parseTypeParameterList());let o=this._peekToken();o.type!==9||o.operatorType!==2?this._addSyntaxError(p.LocMessage.expectedEquals(),o):this._getNextToken();let d=this._isParsingTypeAnnotation;this._isParsingTypeAnnotation=!0;let c=this._parseTestExpression(!1);return this._isParsingTypeAnnotation=d,g.TypeAliasNode.create(this._getOwnerKey(),e,r,c,s)}_parseTypeParameterList(){let e=[],n=this._getNextToken();for((0,ne.assert)(n.type===15);;){if(this._peekToken().type===16){e.length===0&&this._addSyntaxError(p.LocMessage.typeParametersMissing(),this._peekToken());break}let o=this._parseTypeParameter();if(!o||(e.push(o),!this._consumeTokenIfType(12)))break}let r=this._peekToken();return r.type!==16?(this._addSyntaxError(p.LocMessage.expectedCloseBracket(),this._peekToken()),this._consumeTokensUntilType([2,16,10])):this._getNextToken(),g.TypeParameterListNode.create(this._getOwnerKey(),n,r,e)}_parseTypeParameter(){let e=g.TypeParamKind.TypeVar;this._consumeTokenIfOperator(26)?e=g.TypeParamKind.TypeVarTuple:this._consumeTokenIfOperator(29)&&(e=g.TypeParamKind.ParamSpec);let n=this._getTokenIfIdentifier();if(!n){this._addSyntaxError(p.LocMessage.expectedTypeParameterName(),this._peekToken());return}let r=g.NameNode.create(this._getOwnerKey(),n),s;this._consumeTokenIfType(10)&&(s=this._parseExpression(!1),e!==g.TypeParamKind.TypeVar&&this._addSyntaxError(p.LocMessage.typeParameterBoundNotAllowed(),s));let o;return this._consumeTokenIfOperator(2)&&(o=this._parseExpression(e===g.TypeParamKind.TypeVarTuple),!this._parseOptions.isStubFile&&I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_13)&&this._addSyntaxError(p.LocMessage.typeVarDefaultIllegal(),o)),g.TypeParameterNode.create(this._getOwnerKey(),r,e,s,o)}_parseMatchStatement(){let e=!1;if(this._suppressErrors(()=>{let d=this._tokenIndex;this._getKeywordToken(26),e=this._parseTestOrStarListAsExpression(!0,!0,12,()=>p.LocMessage.expectedReturnExpr()).nodeType!==0&&this._peekToken().type===10,this._tokenIndex=d}),!e)return;let n=this._getKeywordToken(26),r=this._parseTestOrStarListAsExpression(!0,!0,12,()=>p.LocMessage.expectedReturnExpr()),s=g.MatchNode.create(this._getOwnerKey(),n,r),o=this._peekToken();if(!this._consumeTokenIfType(10))this._addSyntaxError(p.LocMessage.expectedColon(),o),this._consumeTokensUntilType([2,10])&&this._getNextToken();else{if((0,g.extendRange)(s,o),!this._consumeTokenIfType(2))this._addSyntaxError(p.LocMessage.expectedNewline(),o);else{let d=this._peekToken();if(!this._consumeTokenIfType(3))this._addSyntaxError(p.LocMessage.expectedIndentedBlock(),this._peekToken());else{let c=d;c.isIndentAmbiguous&&this._addSyntaxError(p.LocMessage.inconsistentTabs(),c)}for(;;){let c=this._peekToken();if(c.type===3){this._getNextToken();let h=c;h.isIndentAmbiguous?this._addSyntaxError(p.LocMessage.inconsistentTabs(),h):this._addSyntaxError(p.LocMessage.unexpectedIndent(),c)}let i=this._parseCaseStatement();i?(i.parent=s,s.d.cases.push(i)):this._consumeTokensUntilType([2,10])&&this._getNextToken();let f=this._peekToken();if(this._consumeTokenIfType(4)){f.matchesIndent||this._addSyntaxError(p.LocMessage.inconsistentIndent(),f),f.isDedentAmbiguous&&this._addSyntaxError(p.LocMessage.inconsistentTabs(),f);break}if(this._peekTokenType()===1)break}}s.d.cases.length>0?(0,g.extendRange)(s,s.d.cases[s.d.cases.length-1]):this._addSyntaxError(p.LocMessage.zeroCaseStatementsFound(),n)}I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_10)&&this._addSyntaxError(p.LocMessage.matchIncompatible(),n);for(let d=0;d<s.d.cases.length-1;d++){let c=s.d.cases[d];!c.d.guardExpr&&c.d.isIrrefutable&&this._addSyntaxError(p.LocMessage.casePatternIsIrrefutable(),c.d.pattern)}return s}_parseCaseStatement(){let e=this._peekToken();if(!this._consumeTokenIfKeyword(6)){this._addSyntaxError(p.LocMessage.expectedCase(),e);return}let n=this._parsePatternSequence(),r;if(n.parseError)r=n.parseError;else if(n.list.length===0)this._addSyntaxError(p.LocMessage.expectedPatternExpr(),this._peekToken()),r=g.ErrorNode.create(this._getOwnerKey(),e,11);else if(n.list.length===1&&!n.trailingComma){let d=n.list[0].d.orPatterns[0];d.nodeType===69&&d.d.isStar?r=g.PatternSequenceNode.create(this._getOwnerKey(),n.list[0],n.list):r=n.list[0]}else r=g.PatternSequenceNode.create(this._getOwnerKey(),n.list[0],n.list);if(r.nodeType!==0){let d=new Map,c=new Map;this._reportDuplicatePatternCaptureTargets(r,d,c)}let s;this._consumeTokenIfKeyword(20)&&(s=this._parseTestExpression(!0));let o=this._parseSuite(this._isInFunction);return g.CaseNode.create(this._getOwnerKey(),e,r,this._isPatternIrrefutable(r),s,o)}_isPatternIrrefutable(e){return e.nodeType===69?!0:e.nodeType===66?e.d.orPatterns.some(n=>this._isPatternIrrefutable(n)):!1}_reportDuplicatePatternCaptureTargets(e,n,r){let s=o=>{n.has(o.d.value)||r.has(o.d.value)?this._addSyntaxError(p.LocMessage.duplicateCapturePatternTarget().format({name:o.d.value}),o):r.set(o.d.value,o)};switch(e.nodeType){case 65:{e.d.entries.forEach(o=>{this._reportDuplicatePatternCaptureTargets(o,n,r)});break}case 68:{e.d.args.forEach(o=>{this._reportDuplicatePatternCaptureTargets(o.d.pattern,n,r)});break}case 66:{e.d.target&&s(e.d.target);let o=e.d.orPatterns.map(c=>{let i=new Map;return this._reportDuplicatePatternCaptureTargets(c,r,i),i}),d=new Map;o.forEach(c=>{c.forEach(i=>{d.has(i.d.value)||(d.set(i.d.value,i),s(i))})});break}case 69:{e.d.isWildcard||s(e.d.target);break}case 70:{e.d.entries.forEach(o=>{o.nodeType===72?s(o.d.target):(this._reportDuplicatePatternCaptureTargets(o.d.keyPattern,n,r),this._reportDuplicatePatternCaptureTargets(o.d.valuePattern,n,r))});break}case 67:case 73:case 0:break}}_getPatternTargetNames(e,n){switch(e.nodeType){case 65:{e.d.entries.forEach(r=>{this._getPatternTargetNames(r,n)});break}case 68:{e.d.args.forEach(r=>{this._getPatternTargetNames(r.d.pattern,n)});break}case 66:{e.d.target&&n.add(e.d.target.d.value),e.d.orPatterns.forEach(r=>{this._getPatternTargetNames(r,n)});break}case 69:{e.d.isWildcard||n.add(e.d.target.d.value);break}case 70:{e.d.entries.forEach(r=>{r.nodeType===72?n.add(r.d.target.d.value):(this._getPatternTargetNames(r.d.keyPattern,n),this._getPatternTargetNames(r.d.valuePattern,n))});break}case 67:case 73:case 0:break}}_parsePatternSequence(){let e=this._parseExpressionListGeneric(()=>this._parsePatternAs()),n=e.list.filter(r=>r.d.orPatterns.length===1&&r.d.orPatterns[0].nodeType===69&&r.d.orPatterns[0].d.isStar);return n.length>1&&this._addSyntaxError(p.LocMessage.duplicateStarPattern(),n[1].d.orPatterns[0]),e}_parsePatternAs(){let e=[];for(;;){let s=this._parsePatternAtom();if(e.push(s),!this._consumeTokenIfOperator(6))break}e.length>1&&e.forEach(s=>{s.nodeType===69&&s.d.isStar&&this._addSyntaxError(p.LocMessage.starPatternInOrPattern(),s)});let n;if(this._consumeTokenIfKeyword(1)){let s=this._getTokenIfIdentifier();s?n=g.NameNode.create(this._getOwnerKey(),s):this._addSyntaxError(p.LocMessage.expectedNameAfterAs(),this._peekToken())}n&&e.length===1&&e[0].nodeType===69&&e[0].d.isStar&&this._addSyntaxError(p.LocMessage.starPatternInAsPattern(),e[0]),e.forEach((s,o)=>{o<e.length-1&&this._isPatternIrrefutable(s)&&this._addSyntaxError(p.LocMessage.orPatternIrrefutable(),s)});let r=new Set;return e.forEach(s=>{this._getPatternTargetNames(s,r)}),e.forEach(s=>{let o=new Set;if(this._getPatternTargetNames(s,o),o.size<r.size){let d=Array.from(r.keys()).filter(i=>!o.has(i)),c=new Vc.DiagnosticAddendum;c.addMessage(p.LocAddendum.orPatternMissingName().format({name:d.map(i=>`"${i}"`).join(", ")})),this._addSyntaxError(p.LocMessage.orPatternMissingName()+c.getString(),s)}}),g.PatternAsNode.create(this._getOwnerKey(),e,n)}_parsePatternAtom(){let e=this._parsePatternLiteral();if(e)return e;let n=this._parsePatternCaptureOrValue();if(n){let o=this._peekToken();if(n.nodeType===0||!this._consumeTokenIfType(13))return n;let d=this._parseClassPatternArgList(),c=n.nodeType===69?n.d.target:n.d.expr,i=g.PatternClassNode.create(this._getOwnerKey(),c,d);return this._consumeTokenIfType(14)||(this._addSyntaxError(p.LocMessage.expectedCloseParen(),o),this._consumeTokensUntilType([2]),(0,g.extendRange)(i,this._peekToken())),i}let r=this._peekToken();if(this._peekOperatorType()===26){let o=this._getNextToken(),d=this._getTokenIfIdentifier();return d?g.PatternCaptureNode.create(this._getOwnerKey(),g.NameNode.create(this._getOwnerKey(),d),o):(this._addSyntaxError(p.LocMessage.expectedIdentifier(),this._peekToken()),g.ErrorNode.create(this._getOwnerKey(),o,2))}if(r.type===13||r.type===15){let o=this._getNextToken(),d=this._parsePatternSequence(),c;if(d.parseError)c=d.parseError;else if(d.list.length===1&&!d.trailingComma&&o.type===13){let f=d.list[0].d.orPatterns[0];f.nodeType===69&&f.d.isStar?c=g.PatternSequenceNode.create(this._getOwnerKey(),o,d.list):c=d.list[0],(0,g.extendRange)(c,r)}else c=g.PatternSequenceNode.create(this._getOwnerKey(),o,d.list);let i=this._peekToken();return this._consumeTokenIfType(r.type===13?14:16)?(0,g.extendRange)(c,i):(this._addSyntaxError(r.type===13?p.LocMessage.expectedCloseParen():p.LocMessage.expectedCloseBracket(),r),this._consumeTokensUntilType([10,r.type===13?14:16])),c}else if(r.type===17){let o=this._getNextToken(),d=this._parsePatternMapping(o),c=this._peekToken();return this._consumeTokenIfType(18)?(0,g.extendRange)(d,c):(this._addSyntaxError(p.LocMessage.expectedCloseBrace(),r),this._consumeTokensUntilType([10,18])),d}return this._handleExpressionParseError(11,p.LocMessage.expectedPatternExpr())}_parseClassPatternArgList(){let e=[],n=!1;for(;;){let r=this._peekTokenType();if(r===14||r===2||r===1)break;let s=this._parseClassPatternArgument();if(s.d.name?n=!0:n&&!s.d.name&&this._addSyntaxError(p.LocMessage.positionArgAfterNamedArg(),s),e.push(s),!this._consumeTokenIfType(12))break}return e}_parseClassPatternArgument(){let e=this._peekToken(),n=this._peekToken(1),r;if((e.type===7||e.type===8)&&n.type===9&&n.operatorType===2){let o=this._getTokenIfIdentifier();o!==void 0&&(r=g.NameNode.create(this._getOwnerKey(),o),this._getNextToken())}let s=this._parsePatternAs();return g.PatternClassArgumentNode.create(this._getOwnerKey(),s,r)}_parsePatternLiteral(){let e=this._peekToken(),n=this._peekOperatorType();if(e.type===6||n===33)return this._parsePatternLiteralNumber();if(e.type===5){let r=this._parseAtom();return(0,ne.assert)(r.nodeType===48),r.d.strings.forEach(s=>{s.nodeType===30&&this._addSyntaxError(p.LocMessage.formatStringInPattern(),s)}),g.PatternLiteralNode.create(this._getOwnerKey(),r)}if(e.type===8){let r=e;if(r.keywordType===15||r.keywordType===34||r.keywordType===27)return g.PatternLiteralNode.create(this._getOwnerKey(),this._parseAtom())}}_parsePatternLiteralNumber(){let e=this._parseArithmeticExpression(),n,r;return e.nodeType===7?(e.d.operator===33||e.d.operator===0)&&(n=e.d.leftExpr,r=e.d.rightExpr):n=e,n&&(n.nodeType===55&&n.d.operator===33&&(n=n.d.expr),(n.nodeType!==40||r!==void 0&&n.d.isImaginary)&&(this._addSyntaxError(p.LocMessage.expectedComplexNumberLiteral(),e),r=void 0)),r&&(r.nodeType===55&&r.d.operator===33&&(r=r.d.expr),(r.nodeType!==40||!r.d.isImaginary)&&this._addSyntaxError(p.LocMessage.expectedComplexNumberLiteral(),e)),g.PatternLiteralNode.create(this._getOwnerKey(),e)}_parsePatternMapping(e){let n=this._parseExpressionListGeneric(()=>this._parsePatternMappingItem());if(n.list.length>0){let r=n.list.filter(s=>s.nodeType===72);return r.length>1&&this._addSyntaxError(p.LocMessage.duplicateStarStarPattern(),r[1]),g.PatternMappingNode.create(this._getOwnerKey(),e,n.list)}return n.parseError||g.ErrorNode.create(this._getOwnerKey(),this._peekToken(),11)}_parsePatternMappingItem(){let e,n=this._peekToken();if(this._consumeTokenIfOperator(29)){let o=this._getTokenIfIdentifier();if(!o)return this._addSyntaxError(p.LocMessage.expectedIdentifier(),this._peekToken()),g.ErrorNode.create(this._getOwnerKey(),this._peekToken(),11);let d=g.NameNode.create(this._getOwnerKey(),o);return o.value==="_"&&this._addSyntaxError(p.LocMessage.starStarWildcardNotAllowed(),d),g.PatternMappingExpandEntryNode.create(this._getOwnerKey(),n,d)}let r=this._parsePatternLiteral();if(r)e=r;else{let o=this._parsePatternCaptureOrValue();o&&(o.nodeType===73?e=o:(this._addSyntaxError(p.LocMessage.expectedPatternValue(),o),e=g.ErrorNode.create(this._getOwnerKey(),this._peekToken(),11)))}e||(this._addSyntaxError(p.LocMessage.expectedPatternExpr(),this._peekToken()),e=g.ErrorNode.create(this._getOwnerKey(),this._peekToken(),11));let s;return this._consumeTokenIfType(10)?s=this._parsePatternAs():(this._addSyntaxError(p.LocMessage.expectedColon(),this._peekToken()),s=g.ErrorNode.create(this._getOwnerKey(),this._peekToken(),11)),g.PatternMappingKeyEntryNode.create(this._getOwnerKey(),e,s)}_parsePatternCaptureOrValue(){let e=this._peekToken();if(e.type===7||e.type===8){let n;for(;;){let r=this._getTokenIfIdentifier();if(r){let s=g.NameNode.create(this._getOwnerKey(),r);n=n?g.MemberAccessNode.create(this._getOwnerKey(),n,s):s}else{this._addSyntaxError(p.LocMessage.expectedIdentifier(),this._peekToken());break}if(!this._consumeTokenIfType(20))break}return n?n.nodeType===35?g.PatternValueNode.create(this._getOwnerKey(),n):g.PatternCaptureNode.create(this._getOwnerKey(),n):(this._addSyntaxError(p.LocMessage.expectedIdentifier(),this._peekToken()),g.ErrorNode.create(this._getOwnerKey(),this._peekToken(),11))}}_parseIfStatement(e=20){let n=this._getKeywordToken(e),r=this._parseTestExpression(!0),s=this._parseSuite(this._isInFunction),o=g.IfNode.create(this._getOwnerKey(),n,r,s);return this._consumeTokenIfKeyword(13)?(o.d.elseSuite=this._parseSuite(this._isInFunction),o.d.elseSuite.parent=o,(0,g.extendRange)(o,o.d.elseSuite)):this._peekKeywordType()===12&&(o.d.elseSuite=this._parseIfStatement(12),o.d.elseSuite.parent=o,(0,g.extendRange)(o,o.d.elseSuite)),o}_parseExceptSuite(e,n){let r=this._isInExceptionGroup;e&&(this._isInExceptionGroup=!0);let s=n();return this._isInExceptionGroup=r,s}_parseLoopSuite(){let e=this._isInLoop,n=this._isInExceptionGroup;this._isInExceptionGroup=!1,this._isInLoop=!0;let r=this._isInFinallyLoop;this._isInFinallyLoop=!1;let s,o=this._parseSuite(this._isInFunction,!1,()=>{let d=this._getTypeAnnotationCommentText();d&&(s=d)});return this._isInLoop=e,this._isInFinallyLoop=r,this._isInExceptionGroup=n,s&&(o.d.typeComment=s),o}_parseSuite(e=!1,n=!1,r){let s=this._peekToken(),o=g.SuiteNode.create(this._getOwnerKey(),s);if(!this._consumeTokenIfType(10)&&(this._addSyntaxError(p.LocMessage.expectedColon(),s),this._consumeTokensUntilType([2,10]))){if(this._peekTokenType()===10)this._getNextToken();else if(this._peekToken(1).type!==3)return this._getNextToken(),o}if(n){if(this._consumeTokenIfType(2)){let c=0;for(;;){let i=this._getNextToken();if(i.type===3&&c++,i.type===4&&(i.isDedentAmbiguous&&this._addSyntaxError(p.LocMessage.inconsistentTabs(),i),c--,c===0)||i.type===1)break}}else this._parseSimpleStatement();return this._tokenIndex>0&&(0,g.extendRange)(o,this._tokenizerOutput.tokens.getItemAt(this._tokenIndex-1)),o}r&&r();let d=this._isInFunction;if(this._isInFunction=e,this._consumeTokenIfType(2)){r&&r();let c=this._peekToken();if(!this._consumeTokenIfType(3))return this._addSyntaxError(p.LocMessage.expectedIndentedBlock(),this._peekToken()),o;let i=c;for(i.isIndentAmbiguous&&this._addSyntaxError(p.LocMessage.inconsistentTabs(),i);;){if(this._parseOptions.useNotebookMode&&this._peekTokenType()===2){if(this._getNextToken(),this._peekTokenType()===4&&o.d.statements.length===0){let u=this._peekToken();this._reportDedentInconsistencies(u),this._getNextToken(),(0,g.extendRange)(o,u);break}if(this._peekTokenType()===1)break;continue}let f=this._peekToken();if(f.type===3){this._getNextToken();let u=f;u.isIndentAmbiguous?this._addSyntaxError(p.LocMessage.inconsistentTabs(),u):this._addSyntaxError(p.LocMessage.unexpectedIndent(),f)}else if(f.type===4){let u=f;if(this._reportDedentInconsistencies(u),o.d.statements.length>0?this._consumeTokenIfType(4):(0,g.extendRange)(o,u),!i||u.indentAmount<i.indentAmount)break;if(u.indentAmount===i.indentAmount){let l=this._peekToken();if(this._consumeTokenIfType(4)){(0,g.extendRange)(o,l);break}}}let h=this._parseStatement();if(h?(h.parent=o,o.d.statements.push(h)):this._consumeTokensUntilType([2]),this._peekTokenType()===1)break}}else{let c=this._parseSimpleStatement();o.d.statements.push(c),c.parent=o}return o.d.statements.length>0&&(0,g.extendRange)(o,o.d.statements[o.d.statements.length-1]),this._isInFunction=d,o}_reportDedentInconsistencies(e){e.matchesIndent||this._addSyntaxError(p.LocMessage.inconsistentIndent(),e),e.isDedentAmbiguous&&this._addSyntaxError(p.LocMessage.inconsistentTabs(),e)}_parseForStatement(e){let n=this._getKeywordToken(17),r=this._parseExpressionListAsPossibleTuple(2,()=>p.LocMessage.expectedExpr(),n),s,o,d;if(!this._consumeTokenIfKeyword(22))s=this._handleExpressionParseError(0,p.LocMessage.expectedIn()),o=g.SuiteNode.create(this._getOwnerKey(),wa.TextRange.create(this._peekToken().start,0));else{if(s=this._parseTestOrStarListAsExpression(!1,!0,2,()=>p.LocMessage.expectedInExpr()),o=this._parseLoopSuite(),I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_9)&&!this._parseOptions.isStubFile&&s.nodeType===52&&!s.d.hasParens){let i=!1;s.d.items.forEach(f=>{f.nodeType===56&&!i&&(this._addSyntaxError(p.LocMessage.unpackOperatorNotAllowed(),f),i=!0)})}this._consumeTokenIfKeyword(13)&&(d=this._parseSuite(this._isInFunction))}let c=g.ForNode.create(this._getOwnerKey(),n,r,s,o);return c.d.elseSuite=d,d&&((0,g.extendRange)(c,d),d.parent=c),e&&(c.d.isAsync=!0,c.d.asyncToken=e,(0,g.extendRange)(c,e)),o.d.typeComment&&(c.d.typeComment=o.d.typeComment),c}_tryParseComprehension(e,n){let r=this._tryParseCompForStatement();if(!r)return;e.nodeType===56?this._addSyntaxError(p.LocMessage.unpackIllegalInComprehension(),e):e.nodeType===19&&this._addSyntaxError(p.LocMessage.dictExpandIllegalInComprehension(),e);let s=g.ComprehensionNode.create(this._getOwnerKey(),e,n),o=[r];for(;;){let d=this._tryParseCompForStatement()||this._tryParseCompIfStatement();if(!d)break;d.parent=s,o.push(d)}return s.d.forIfNodes=o,o.length>0&&(o.forEach(d=>{d.parent=s}),(0,g.extendRange)(s,o[o.length-1])),s}_tryParseCompForStatement(){let e=this._peekKeywordType();if(e===3){let c=this._peekToken(1);if(c.type!==8||c.keywordType!==17)return}else if(e!==17)return;let n;this._peekKeywordType()===3&&(n=this._getKeywordToken(3));let r=this._getKeywordToken(17),s=this._parseExpressionListAsPossibleTuple(2,()=>p.LocMessage.expectedExpr(),r),o;this._consumeTokenIfKeyword(22)?this._disallowAssignmentExpression(()=>{o=this._parseOrTest()}):o=this._handleExpressionParseError(0,p.LocMessage.expectedIn());let d=g.ComprehensionForNode.create(this._getOwnerKey(),n||r,s,o);return n&&(d.d.isAsync=!0,d.d.asyncToken=n),d}_tryParseCompIfStatement(){if(this._peekKeywordType()!==20)return;let e=this._getKeywordToken(20),n=this._tryParseLambdaExpression()||this._parseAssignmentExpression(!0);return g.ComprehensionIfNode.create(this._getOwnerKey(),e,n)}_parseWhileStatement(){let e=this._getKeywordToken(37),n=g.WhileNode.create(this._getOwnerKey(),e,this._parseTestExpression(!0),this._parseLoopSuite());return this._consumeTokenIfKeyword(13)&&(n.d.elseSuite=this._parseSuite(this._isInFunction),n.d.elseSuite.parent=n,(0,g.extendRange)(n,n.d.elseSuite)),n}_parseTryStatement(){let e=this._getKeywordToken(35),n=this._parseSuite(this._isInFunction),r=g.TryNode.create(this._getOwnerKey(),e,n),s=!1,o=!1;for(;;){let d=this._peekToken();if(!this._consumeTokenIfKeyword(14))break;let c=this._peekToken(),i=!1;this._consumeTokenIfOperator(26)?(I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_11)&&!this._parseOptions.isStubFile&&this._addSyntaxError(p.LocMessage.exceptionGroupIncompatible(),c),i=!0,!o&&r.d.exceptClauses.some(y=>!y.d.isExceptGroup)&&(this._addSyntaxError(p.LocMessage.exceptGroupMismatch(),c),o=!0)):!o&&r.d.exceptClauses.some(y=>y.d.isExceptGroup)&&(this._addSyntaxError(p.LocMessage.exceptGroupMismatch(),c),o=!0);let f,h,u=!0;if(this._peekTokenType()!==10){let y=this._parseExpressionListGeneric(()=>this._parseTestExpression(!0));y.parseError?f=y.parseError:(f=this._makeExpressionOrTuple(y,!1),y.list.length>1&&(I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_14)&&this._addSyntaxError(p.LocMessage.exceptRequiresParens(),f),u=!1)),this._consumeTokenIfKeyword(1)&&(u||this._addSyntaxError(p.LocMessage.exceptWithAsRequiresParens(),f),h=this._getTokenIfIdentifier(),h||this._addSyntaxError(p.LocMessage.expectedNameAfterAs(),this._peekToken()))}else i&&this._addSyntaxError(p.LocMessage.exceptGroupRequiresType(),this._peekToken());f?s&&this._addSyntaxError(p.LocMessage.namedExceptAfterCatchAll(),f):(s&&this._addSyntaxError(p.LocMessage.duplicateCatchAll(),d),s=!0);let l=this._parseExceptSuite(i,()=>this._parseSuite(this._isInFunction)),m=g.ExceptNode.create(this._getOwnerKey(),d,l,i);f&&(m.d.typeExpr=f,m.d.typeExpr.parent=m),h&&(m.d.name=g.NameNode.create(this._getOwnerKey(),h),m.d.name.parent=m),r.d.exceptClauses.push(m),m.parent=r}if(r.d.exceptClauses.length>0&&((0,g.extendRange)(r,r.d.exceptClauses[r.d.exceptClauses.length-1]),this._consumeTokenIfKeyword(13)&&(r.d.elseSuite=this._parseSuite(this._isInFunction),r.d.elseSuite.parent=r,(0,g.extendRange)(r,r.d.elseSuite))),this._consumeTokenIfKeyword(16)){let d=this._isInFinallyBlock,c=this._isInFinallyLoop;this._isInFinallyBlock=!0,this._isInFinallyLoop=this._isInLoop,r.d.finallySuite=this._parseSuite(this._isInFunction),this._isInFinallyBlock=d,this._isInFinallyLoop=c,r.d.finallySuite.parent=r,(0,g.extendRange)(r,r.d.finallySuite)}return!r.d.finallySuite&&r.d.exceptClauses.length===0&&this._addSyntaxError(p.LocMessage.tryWithoutExcept(),e),r}_parseFunctionDef(e,n){let r=this._getKeywordToken(10),s=this._getTokenIfIdentifier();if(!s)return this._addSyntaxError(p.LocMessage.expectedFunctionName(),r),g.ErrorNode.create(this._getOwnerKey(),r,10,void 0,n);let o;this._peekToken().type===15&&(o=this._parseTypeParameterList(),!this._parseOptions.isStubFile&&I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_12)&&this._addSyntaxError(p.LocMessage.functionTypeParametersIllegal(),o));let c=this._peekToken();if(!this._consumeTokenIfType(13))return this._addSyntaxError(p.LocMessage.expectedOpenParen(),this._peekToken()),g.ErrorNode.create(this._getOwnerKey(),s,10,g.NameNode.create(this._getOwnerKey(),s),n);let i=this._parseVarArgsList(14,!0);this._consumeTokenIfType(14)||(this._addSyntaxError(p.LocMessage.expectedCloseParen(),c),this._consumeTokensUntilType([10]));let f;this._consumeTokenIfType(21)&&(f=this._parseTypeAnnotation());let h,u=this._isInExceptionGroup;this._isInExceptionGroup=!1;let l=this._isInFinallyBlock,m=this._isInFinallyLoop;this._isInFinallyBlock=!1,this._isInFinallyLoop=!1;let y=this._parseSuite(!0,this._parseOptions.skipFunctionAndClassBody,()=>{h||(h=this._getTypeAnnotationCommentText())});this._isInExceptionGroup=u,this._isInFinallyBlock=l,this._isInFinallyLoop=m;let b=g.FunctionNode.create(this._getOwnerKey(),r,g.NameNode.create(this._getOwnerKey(),s),y,o);return e&&(b.d.isAsync=!0,(0,g.extendRange)(b,e)),b.d.params=i,i.forEach(S=>{S.parent=b}),n&&(b.d.decorators=n,n.forEach(S=>{S.parent=b}),n.length>0&&(0,g.extendRange)(b,n[0])),f&&(b.d.returnAnnotation=f,b.d.returnAnnotation.parent=b,(0,g.extendRange)(b,f)),h&&this._parseFunctionTypeAnnotationComment(h,b),b}_parseVarArgsList(e,n){let r=new Map,s=[],o=!1,d=!1,c=!1,i=!1,f=!1,h=!1,u=!1;for(;this._peekTokenType()!==e;){let l=this._parseParameter(n);if(!l){this._consumeTokensUntilType([e]);break}if(l.d.name){let y=l.d.name.d.value;r.has(y)?this._addSyntaxError(p.LocMessage.duplicateParam().format({name:y}),l.d.name):r.set(y,y)}else l.d.category===0&&s.length===0&&this._addSyntaxError(p.LocMessage.positionOnlyFirstParam(),l);l.d.category===0&&(l.d.name?(c&&(f=!0),l.d.defaultValue?o=!0:o&&!c&&!h&&(d||(this._addSyntaxError(p.LocMessage.nonDefaultAfterDefault(),l),d=!0))):(i?this._addSyntaxError(p.LocMessage.duplicatePositionOnly(),l):c?this._addSyntaxError(p.LocMessage.positionOnlyAfterKeywordOnly(),l):h&&this._addSyntaxError(p.LocMessage.positionOnlyAfterArgs(),l),i=!0)),s.push(l),l.d.category===1&&(l.d.name?((c||h)&&this._addSyntaxError(p.LocMessage.duplicateArgsParam(),l),h=!0):(c?this._addSyntaxError(p.LocMessage.duplicateKeywordOnly(),l):h&&this._addSyntaxError(p.LocMessage.keywordOnlyAfterArgs(),l),c=!0)),l.d.category===2?(u&&this._addSyntaxError(p.LocMessage.duplicateKwargsParam(),l),u=!0,c&&!f&&this._addSyntaxError(p.LocMessage.keywordParameterMissing(),l)):u&&this._addSyntaxError(p.LocMessage.paramAfterKwargsParam(),l);let m=this._consumeTokenIfType(12);if(n&&!l.d.annotation){let y=this._parseVariableTypeAnnotationComment();y&&(l.d.annotationComment=y,l.d.annotationComment.parent=l,(0,g.extendRange)(l,l.d.annotationComment))}if(!m)break}if(s.length>0){let l=s[s.length-1];l.d.category===1&&!l.d.name&&this._addSyntaxError(p.LocMessage.expectedNamedParameter(),l)}return s}_parseParameter(e){let n=0,r=0,s=this._peekToken();this._consumeTokenIfOperator(26)?n=1:this._consumeTokenIfOperator(29)?n=2:this._consumeTokenIfOperator(10)&&(I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_8)&&!this._parseOptions.isStubFile&&this._addSyntaxError(p.LocMessage.positionOnlyIncompatible(),s),r=1);let o=this._getTokenIfIdentifier();if(!o){if(n===1)return g.ParameterNode.create(this._getOwnerKey(),s,1);if(r===1)return g.ParameterNode.create(this._getOwnerKey(),s,0);if(this._peekTokenType()===13){let i=this._getNextToken();this._consumeTokensUntilType([14])&&this._getNextToken(),this._addSyntaxError(p.LocMessage.sublistParamsIncompatible(),i)}else this._addSyntaxError(p.LocMessage.expectedParamName(),this._peekToken())}let d=0;n===1?d=1:n===2&&(d=2);let c=g.ParameterNode.create(this._getOwnerKey(),s,d);return o&&(c.d.name=g.NameNode.create(this._getOwnerKey(),o),c.d.name.parent=c,(0,g.extendRange)(c,o)),e&&this._consumeTokenIfType(10)&&(c.d.annotation=this._parseTypeAnnotation(d===1),c.d.annotation.parent=c,(0,g.extendRange)(c,c.d.annotation)),this._consumeTokenIfOperator(2)&&(c.d.defaultValue=this._parseTestExpression(!1),c.d.defaultValue.parent=c,(0,g.extendRange)(c,c.d.defaultValue),n>0&&this._addSyntaxError(p.LocMessage.defaultValueNotAllowed(),c.d.defaultValue)),c}_parseWithStatement(e){let n=this._getKeywordToken(38),r=[],s=this._peekToken(),o=!1,d=!1;if(s.type===13){let h=this._tokenIndex;this._suppressErrors(()=>{for(this._getNextToken();r.push(this._parseWithItem()),!(!this._consumeTokenIfType(12)||this._peekToken().type===14););this._peekToken().type===14&&this._peekToken(1).type===10&&(o=!0,d=r.length!==1||r[0].d.target!==void 0),this._tokenIndex=h,r=[]})}for(o&&(this._consumeTokenIfType(13),d&&I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_9)&&this._addSyntaxError(p.LocMessage.parenthesizedContextManagerIllegal(),s));r.push(this._parseWithItem()),!(!this._consumeTokenIfType(12)||this._peekToken().type===14););o&&(this._consumeTokenIfType(14)||this._addSyntaxError(p.LocMessage.expectedCloseParen(),s));let c,i=this._parseSuite(this._isInFunction,!1,()=>{let h=this._getTypeAnnotationCommentText();h&&(c=h)}),f=g.WithNode.create(this._getOwnerKey(),n,i);return e&&(f.d.isAsync=!0,f.d.asyncToken=e,(0,g.extendRange)(f,e)),c&&(f.d.typeComment=c),f.d.withItems=r,r.forEach(h=>{h.parent=f}),f}_parseWithItem(){let e=this._parseTestExpression(!0),n=g.WithItemNode.create(this._getOwnerKey(),e);return this._consumeTokenIfKeyword(1)&&(n.d.target=this._parseExpression(!1),n.d.target.parent=n,(0,g.extendRange)(n,n.d.target)),n}_parseDecorated(){let e=[];for(;this._peekOperatorType()===22;)e.push(this._parseDecorator());let n=this._peekToken();if(n.type===8)if(n.keywordType===3)if(this._getNextToken(),this._peekKeywordType()!==10)this._addSyntaxError(p.LocMessage.expectedFunctionAfterAsync(),this._peekToken());else return this._parseFunctionDef(n,e);else{if(n.keywordType===10)return this._parseFunctionDef(void 0,e);if(n.keywordType===7)return this._parseClassDef(e)}return this._addSyntaxError(p.LocMessage.expectedAfterDecorator(),this._peekToken()),g.ClassNode.createDummyForDecorators(this._getOwnerKey(),e)}_parseDecorator(){let e=this._getNextToken();(0,ne.assert)(e.operatorType===22);let n=this._parseTestExpression(!0);if(I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_9)){let s=!1;(this._isNameOrMemberAccessExpression(n)||n.nodeType===9&&this._isNameOrMemberAccessExpression(n.d.leftExpr))&&(s=!0),s||this._addSyntaxError(p.LocMessage.expectedDecoratorExpr(),n)}let r=g.DecoratorNode.create(this._getOwnerKey(),e,n);return this._consumeTokenIfType(2)||(this._addSyntaxError(p.LocMessage.expectedDecoratorNewline(),this._peekToken()),this._consumeTokensUntilType([2])),r}_isNameOrMemberAccessExpression(e){return e.nodeType===38?!0:e.nodeType===35?this._isNameOrMemberAccessExpression(e.d.leftExpr):!1}_parseClassDef(e){let n=this._getKeywordToken(7),r=this._getTokenIfIdentifier();r||(this._addSyntaxError(p.LocMessage.expectedClassName(),this._peekToken()),r=We.IdentifierToken.create(0,0,"",void 0));let s;this._peekToken().type===15&&(s=this._parseTypeParameterList(),!this._parseOptions.isStubFile&&I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_12)&&this._addSyntaxError(p.LocMessage.classTypeParametersIllegal(),s));let d=[],c=this._peekToken();this._consumeTokenIfType(13)&&(d=this._parseArgList().args,this._consumeTokenIfType(14)||this._addSyntaxError(p.LocMessage.expectedCloseParen(),c));let i=this._parseSuite(!1,this._parseOptions.skipFunctionAndClassBody),f=g.ClassNode.create(this._getOwnerKey(),n,g.NameNode.create(this._getOwnerKey(),r),i,s);return f.d.arguments=d,d.forEach(h=>{h.parent=f}),e&&(f.d.decorators=e,e.length>0&&(e.forEach(h=>{h.parent=f}),(0,g.extendRange)(f,e[0]))),f}_parsePassStatement(){return g.PassNode.create(this._getOwnerKey(),this._getKeywordToken(31))}_parseBreakStatement(){let e=this._getKeywordToken(5);return this._isInLoop?this._isInExceptionGroup&&this._addSyntaxError(p.LocMessage.breakInExceptionGroup(),e):this._addSyntaxError(p.LocMessage.breakOutsideLoop(),e),this._isInFinallyLoop&&I.PythonVersion.isGreaterOrEqualTo(this._getLanguageVersion(),I.pythonVersion3_14)&&this._addSyntaxError(p.LocMessage.finallyBreak(),e),g.BreakNode.create(this._getOwnerKey(),e)}_parseContinueStatement(){let e=this._getKeywordToken(8);return this._isInLoop?this._isInExceptionGroup&&this._addSyntaxError(p.LocMessage.continueInExceptionGroup(),e):this._addSyntaxError(p.LocMessage.continueOutsideLoop(),e),this._isInFinallyLoop&&I.PythonVersion.isGreaterOrEqualTo(this._getLanguageVersion(),I.pythonVersion3_14)&&this._addSyntaxError(p.LocMessage.finallyContinue(),e),g.ContinueNode.create(this._getOwnerKey(),e)}_parseReturnStatement(){let e=this._getKeywordToken(33),n=g.ReturnNode.create(this._getOwnerKey(),e);if(this._isInFunction?this._isInExceptionGroup&&this._addSyntaxError(p.LocMessage.returnInExceptionGroup(),e):this._addSyntaxError(p.LocMessage.returnOutsideFunction(),e),this._isInFinallyBlock&&I.PythonVersion.isGreaterOrEqualTo(this._getLanguageVersion(),I.pythonVersion3_14)&&this._addSyntaxError(p.LocMessage.finallyReturn(),e),!this._isNextTokenNeverExpression()){let r=this._parseTestOrStarListAsExpression(!0,!0,2,()=>p.LocMessage.expectedReturnExpr());this._reportConditionalErrorForStarTupleElement(r),n.d.expr=r,n.d.expr.parent=n,(0,g.extendRange)(n,r)}return n}_parseFromStatement(){let e=this._getKeywordToken(18),n=this._parseDottedModuleName(!0),r=g.ImportFromNode.create(this._getOwnerKey(),e,n),s=n.d.leadingDots===0&&n.d.nameParts.length===1&&n.d.nameParts[0].d.value==="__future__",o=this._peekToken();if(!this._consumeTokenIfKeyword(21))this._addSyntaxError(p.LocMessage.expectedImport(),this._peekToken()),n.d.hasTrailingDot||(r.d.missingImport=!0);else{(0,g.extendRange)(r,o);let c=this._peekToken();if(this._consumeTokenIfOperator(26))(0,g.extendRange)(r,c),r.d.isWildcardImport=!0,r.d.wildcardToken=c,this._containsWildcardImport=!0;else{let i=this._peekToken(),f=this._consumeTokenIfType(13),h;for(;;){let u=this._getTokenIfIdentifier();if(!u)break;h=void 0;let l=g.ImportFromAsNode.create(this._getOwnerKey(),g.NameNode.create(this._getOwnerKey(),u));if(this._consumeTokenIfKeyword(1)){let y=this._getTokenIfIdentifier();y?(l.d.alias=g.NameNode.create(this._getOwnerKey(),y),l.d.alias.parent=l,(0,g.extendRange)(l,y)):this._addSyntaxError(p.LocMessage.expectedImportAlias(),this._peekToken())}r.d.imports.push(l),l.parent=r,(0,g.extendRange)(r,l),s&&this._futureImports.add(u.value);let m=this._peekToken();if(!this._consumeTokenIfType(12))break;h=m}if(r.d.imports.length===0&&this._addSyntaxError(p.LocMessage.expectedImportSymbols(),this._peekToken()),f){r.d.usesParens=!0;let u=this._peekToken();this._consumeTokenIfType(14)?(0,g.extendRange)(r,u):this._addSyntaxError(p.LocMessage.expectedCloseParen(),i)}else h&&this._addSyntaxError(p.LocMessage.trailingCommaInFromImport(),h)}}this._importedModules.push({nameNode:r.d.module,leadingDots:r.d.module.d.leadingDots,nameParts:r.d.module.d.nameParts.map(c=>c.d.value),importedSymbols:new Set(r.d.imports.map(c=>c.d.name.d.value))});let d=!1;if(r.d.module.d.nameParts.length===1){let c=r.d.module.d.nameParts[0].d.value;(c==="typing"||c==="typing_extensions")&&(d=!0)}if(d){let c=["Literal","TypeAlias","Annotated"];r.d.isWildcardImport?c.forEach(i=>{this._typingSymbolAliases.set(i,i)}):r.d.imports.forEach(i=>{c.some(f=>f===i.d.name.d.value)&&this._typingSymbolAliases.set(i.d.alias?.d.value||i.d.name.d.value,i.d.name.d.value)})}return r}_parseImportStatement(){let e=this._getKeywordToken(21),n=g.ImportNode.create(this._getOwnerKey(),e);for(;;){let r=this._parseDottedModuleName(),s=g.ImportAsNode.create(this._getOwnerKey(),r);if(this._consumeTokenIfKeyword(1)){let d=this._getTokenIfIdentifier();d?(s.d.alias=g.NameNode.create(this._getOwnerKey(),d),s.d.alias.parent=s,(0,g.extendRange)(s,s.d.alias)):this._addSyntaxError(p.LocMessage.expectedImportAlias(),this._peekToken())}s.d.module.d.leadingDots>0&&this._addSyntaxError(p.LocMessage.relativeImportNotAllowed(),s.d.module),n.d.list.push(s),s.parent=n;let o=s.d.module.d.nameParts.map(d=>d.d.value);if(s.d.alias||s.d.module.d.leadingDots>0||s.d.module.d.nameParts.length===0?this._importedModules.push({nameNode:s.d.module,leadingDots:s.d.module.d.leadingDots,nameParts:o,importedSymbols:void 0}):s.d.module.d.nameParts.forEach((d,c)=>{this._importedModules.push({nameNode:s.d.module,leadingDots:s.d.module.d.leadingDots,nameParts:o.slice(0,c+1),importedSymbols:void 0})}),r.d.nameParts.length===1){let d=r.d.nameParts[0].d.value;(d==="typing"||d==="typing_extensions")&&this._typingImportAliases.push(s.d.alias?.d.value||d)}if(!this._consumeTokenIfType(12))break}return n.d.list.length>0&&(0,g.extendRange)(n,n.d.list[n.d.list.length-1]),n}_parseDottedModuleName(e=!1){let n=g.ModuleNameNode.create(this._getOwnerKey(),this._peekToken());for(;;){let r=this._getTokenIfType(19)??this._getTokenIfType(20);if(r)r.type===19?n.d.leadingDots+=3:n.d.leadingDots++,(0,g.extendRange)(n,r);else break}for(;;){let r=this._getTokenIfIdentifier();if(!r){(!e||n.d.leadingDots===0||n.d.nameParts.length>0)&&(this._addSyntaxError(p.LocMessage.expectedModuleName(),this._peekToken()),n.d.hasTrailingDot=!0);break}let s=g.NameNode.create(this._getOwnerKey(),r);n.d.nameParts.push(s),s.parent=n,(0,g.extendRange)(n,s);let o=this._peekToken();if(!this._consumeTokenIfType(20))break;(0,g.extendRange)(n,o)}return n}_parseGlobalStatement(){let e=this._getKeywordToken(19),n=g.GlobalNode.create(this._getOwnerKey(),e);return n.d.targets=this._parseNameList(),n.d.targets.length>0&&(n.d.targets.forEach(r=>{r.parent=n}),(0,g.extendRange)(n,n.d.targets[n.d.targets.length-1])),n}_parseNonlocalStatement(){let e=this._getKeywordToken(28),n=g.NonlocalNode.create(this._getOwnerKey(),e);return n.d.targets=this._parseNameList(),n.d.targets.length>0&&(n.d.targets.forEach(r=>{r.parent=n}),(0,g.extendRange)(n,n.d.targets[n.d.targets.length-1])),n}_parseNameList(){let e=[];for(;;){let n=this._getTokenIfIdentifier();if(!n){this._addSyntaxError(p.LocMessage.expectedIdentifier(),this._peekToken());break}if(e.push(g.NameNode.create(this._getOwnerKey(),n)),!this._consumeTokenIfType(12))break}return e}_parseRaiseStatement(){let e=this._getKeywordToken(32),n=g.RaiseNode.create(this._getOwnerKey(),e);return this._isNextTokenNeverExpression()||(n.d.expr=this._parseTestExpression(!0),n.d.expr.parent=n,(0,g.extendRange)(n,n.d.expr),this._consumeTokenIfKeyword(18)&&(n.d.fromExpr=this._parseTestExpression(!0),n.d.fromExpr.parent=n,(0,g.extendRange)(n,n.d.fromExpr))),n}_parseAssertStatement(){let e=this._getKeywordToken(2),n=this._parseTestExpression(!1),r=g.AssertNode.create(this._getOwnerKey(),e,n);if(this._consumeTokenIfType(12)){let s=this._parseTestExpression(!1);r.d.exceptionExpr=s,r.d.exceptionExpr.parent=r,(0,g.extendRange)(r,s)}return r}_parseDelStatement(){let e=this._getKeywordToken(11),n=this._parseExpressionList(!0);!n.parseError&&n.list.length===0&&this._addSyntaxError(p.LocMessage.expectedDelExpr(),this._peekToken());let r=g.DelNode.create(this._getOwnerKey(),e);return r.d.targets=n.list,r.d.targets.length>0&&(r.d.targets.forEach(s=>{s.parent=r}),(0,g.extendRange)(r,r.d.targets[r.d.targets.length-1])),r}_parseYieldExpression(){let e=this._getKeywordToken(39),n=this._peekToken();if(this._consumeTokenIfKeyword(18))return I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_3)&&this._addSyntaxError(p.LocMessage.yieldFromIllegal(),n),g.YieldFromNode.create(this._getOwnerKey(),e,this._parseTestExpression(!1));let r;return this._isNextTokenNeverExpression()||(r=this._parseTestOrStarListAsExpression(!1,!0,2,()=>p.LocMessage.expectedYieldExpr()),this._reportConditionalErrorForStarTupleElement(r)),g.YieldNode.create(this._getOwnerKey(),e,r)}_tryParseYieldExpression(){if(this._peekKeywordType()===39)return this._parseYieldExpression()}_parseSimpleStatement(){let e=g.StatementListNode.create(this._getOwnerKey(),this._peekToken());for(;;){if(this._peekTokenType()===0){let s=this._getNextToken(),d=this._fileContents.substr(s.start,s.length).charCodeAt(0),c=this._peekToken(),i=this._peekToken(1);d===92&&c.type===2&&i.type===1?this._addSyntaxError(p.LocMessage.unexpectedEof(),s):this._addSyntaxError(p.LocMessage.invalidTokenChars().format({text:`\\u${d.toString(16)}`}),s),this._consumeTokensUntilType([2]);break}let n=this._parseSmallStatement();if(e.d.statements.push(n),n.parent=e,(0,g.extendRange)(e,n),n.nodeType===0||!this._consumeTokenIfType(11))break;let r=this._peekTokenType();if(r===2||r===1)break}return this._consumeTokenIfType(2)||this._addSyntaxError(p.LocMessage.expectedNewlineOrSemicolon(),this._peekToken()),e}_parseSmallStatement(){switch(this._peekKeywordType()){case 31:return this._parsePassStatement();case 5:return this._parseBreakStatement();case 8:return this._parseContinueStatement();case 33:return this._parseReturnStatement();case 18:return this._parseFromStatement();case 21:return this._parseImportStatement();case 19:return this._parseGlobalStatement();case 28:return this._parseNonlocalStatement();case 32:return this._parseRaiseStatement();case 2:return this._parseAssertStatement();case 11:return this._parseDelStatement();case 39:return this._parseYieldExpression();case 25:{let e=this._peekToken(1);if(e.type===8&&(e.keywordType===21||e.keywordType===18))return this._parseLazyImportStatement();break}case 36:{let e=this._peekToken(1),n=this._peekToken(2),r=!0;if((e.type===7||e.type===8&&We.KeywordToken.isSoftKeyword(e))&&(n.type===15||n.type===9&&n.operatorType===2)&&(r=!1),!r)return this._parseTypeAliasStatement();break}}return this._parseExpressionStatement()}_makeExpressionOrTuple(e,n){if(e.list.length===1&&!e.trailingComma)return e.list[0].nodeType===56&&this._addSyntaxError(p.LocMessage.unpackOperatorNotAllowed(),e.list[0]),e.list[0];let r=e.list.length>0?e.list[0]:this._peekToken(-1),s=g.TupleNode.create(this._getOwnerKey(),r,n);return s.d.items=e.list,e.list.length>0&&(e.list.forEach(o=>{o.parent=s}),(0,g.extendRange)(s,e.list[e.list.length-1])),s}_parseExpressionListAsPossibleTuple(e,n,r){if(this._isNextTokenNeverExpression())return this._addSyntaxError(n(),r),g.ErrorNode.create(this._getOwnerKey(),r,e);let s=this._parseExpressionList(!0);return s.parseError?s.parseError:this._makeExpressionOrTuple(s,!1)}_parseTestListAsExpression(e,n){if(this._isNextTokenNeverExpression())return this._handleExpressionParseError(e,n());let r=this._parseTestExpressionList();return r.parseError?r.parseError:this._makeExpressionOrTuple(r,!1)}_parseTestOrStarListAsExpression(e,n,r,s){if(this._isNextTokenNeverExpression())return this._handleExpressionParseError(r,s());let o=this._parseTestOrStarExpressionList(e,n);return o.parseError?o.parseError:this._makeExpressionOrTuple(o,!1)}_parseExpressionList(e){return this._parseExpressionListGeneric(()=>this._parseExpression(e))}_parseTestExpressionList(){return this._parseExpressionListGeneric(()=>this._parseTestExpression(!1))}_parseTestOrStarExpressionList(e,n){let r=this._parseExpressionListGeneric(()=>this._parseTestOrStarExpression(e));if(!n&&!r.parseError){let s=!1;for(let o of r.list)if(o.nodeType===56){if(s){this._addSyntaxError(p.LocMessage.duplicateUnpack(),o);break}s=!0}}return r}_parseExpression(e){let n=this._peekToken();return e&&this._consumeTokenIfOperator(26)?g.UnpackNode.create(this._getOwnerKey(),n,this._parseExpression(!1)):this._parseBitwiseOrExpression()}_parseTestOrStarExpression(e){return this._peekOperatorType()===26?this._parseExpression(!0):this._parseTestExpression(e)}_parseTestExpression(e){if(this._peekKeywordType()===24)return this._parseLambdaExpression();let n=this._parseAssignmentExpression(!e);if(n.nodeType===0||!this._consumeTokenIfKeyword(20))return n;let r=this._parseOrTest();if(r.nodeType===0)return r;if(!this._consumeTokenIfKeyword(13))return g.TernaryNode.create(this._getOwnerKey(),n,r,this._handleExpressionParseError(1,p.LocMessage.expectedElse()));let s=this._parseTestExpression(!0);return g.TernaryNode.create(this._getOwnerKey(),n,r,s)}_parseAssignmentExpression(e=!1){let n=this._parseOrTest();if(n.nodeType===0||n.nodeType!==38)return n;let r=this._peekToken();if(!this._consumeTokenIfOperator(35))return n;this._assignmentExpressionsAllowed?e&&this._addSyntaxError(p.LocMessage.walrusNotAllowed(),r):this._addSyntaxError(p.LocMessage.walrusNotAllowedInComprehension(),r),I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_8)&&this._addSyntaxError(p.LocMessage.walrusIllegal(),r);let s=this._parseTestExpression(!1);return g.AssignmentExpressionNode.create(this._getOwnerKey(),n,r,s)}_parseOrTest(){let e=this._parseAndTest();if(e.nodeType===0)return e;for(;;){let n=this._peekToken();if(!this._consumeTokenIfKeyword(30))break;let r=this._parseAndTest();e=this._createBinaryOperationNode(e,r,n,37)}return e}_parseAndTest(){let e=this._parseNotTest();if(e.nodeType===0)return e;for(;;){let n=this._peekToken();if(!this._consumeTokenIfKeyword(0))break;let r=this._parseNotTest();e=this._createBinaryOperationNode(e,r,n,36)}return e}_parseNotTest(){let e=this._peekToken();if(this._consumeTokenIfKeyword(29)){let n=this._parseNotTest();return this._createUnaryOperationNode(e,n,38)}return this._parseComparison()}_parseComparison(){let e=this._parseBitwiseOrExpression();if(e.nodeType===0)return e;for(;;){let n,r=this._peekToken();if(Gn.Tokenizer.isOperatorComparison(this._peekOperatorType()))n=this._peekOperatorType(),n===19&&(this._addSyntaxError(p.LocMessage.operatorLessOrGreaterDeprecated(),r),n=28),this._getNextToken();else if(this._consumeTokenIfKeyword(22))n=41;else if(this._consumeTokenIfKeyword(23))this._consumeTokenIfKeyword(29)?n=40:n=39;else if(this._peekKeywordType()===29){let o=this._peekToken(1);o.type===8&&o.keywordType===22&&(this._getNextToken(),this._getNextToken(),n=42)}if(n===void 0)break;let s=this._parseComparison();e=this._createBinaryOperationNode(e,s,r,n)}return e}_parseBitwiseOrExpression(){let e=this._parseBitwiseXorExpression();if(e.nodeType===0)return e;for(;;){let n=this._peekToken();if(!this._consumeTokenIfOperator(6))break;let r=this._parseBitwiseXorExpression();e=this._createBinaryOperationNode(e,r,n,6)}return e}_parseBitwiseXorExpression(){let e=this._parseBitwiseAndExpression();if(e.nodeType===0)return e;for(;;){let n=this._peekToken();if(!this._consumeTokenIfOperator(8))break;let r=this._parseBitwiseAndExpression();e=this._createBinaryOperationNode(e,r,n,8)}return e}_parseBitwiseAndExpression(){let e=this._parseShiftExpression();if(e.nodeType===0)return e;for(;;){let n=this._peekToken();if(!this._consumeTokenIfOperator(3))break;let r=this._parseShiftExpression();e=this._createBinaryOperationNode(e,r,n,3)}return e}_parseShiftExpression(){let e=this._parseArithmeticExpression();if(e.nodeType===0)return e;let n=this._peekToken(),r=this._peekOperatorType();for(;r===17||r===31;){this._getNextToken();let s=this._parseArithmeticExpression();e=this._createBinaryOperationNode(e,s,n,r),n=this._peekToken(),r=this._peekOperatorType()}return e}_parseArithmeticExpression(){let e=this._parseArithmeticTerm();if(e.nodeType===0)return e;let n=this._peekToken(),r=this._peekOperatorType();for(;r===0||r===33;){this._getNextToken();let s=this._parseArithmeticTerm();if(s.nodeType===0)return s;e=this._createBinaryOperationNode(e,s,n,r),n=this._peekToken(),r=this._peekOperatorType()}return e}_parseArithmeticTerm(){let e=this._parseArithmeticFactor();if(e.nodeType===0)return e;let n=this._peekToken(),r=this._peekOperatorType();for(;r===26||r===22||r===10||r===24||r===13;){this._getNextToken();let s=this._parseArithmeticFactor();e=this._createBinaryOperationNode(e,s,n,r),n=this._peekToken(),r=this._peekOperatorType()}return e}_parseArithmeticFactor(){let e=this._peekToken(),n=this._peekOperatorType();if(n===0||n===33||n===5){this._getNextToken();let o=this._parseArithmeticFactor();return this._createUnaryOperationNode(e,o,n)}let r=this._parseAtomExpression();if(r.nodeType===0)return r;let s=this._peekToken();if(this._consumeTokenIfOperator(29)){let o=this._parseArithmeticFactor();return this._createBinaryOperationNode(r,o,s,29)}return r}_isTypingAnnotation(e,n){if(e.nodeType===38){if(this._typingSymbolAliases.get(e.d.value)===n)return!0}else if(e.nodeType===35&&e.d.leftExpr.nodeType===38&&e.d.member.d.value===n){let r=e.d.leftExpr.d.value;return this._typingImportAliases.some(s=>s===r)}return!1}_parseAtomExpression(){let e;this._peekKeywordType()===4&&(e=this._getKeywordToken(4),I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_5)&&this._addSyntaxError(p.LocMessage.awaitIllegal(),e));let n=this._parseAtom();if(n.nodeType===0)return n;for(;;){let r=this._peekToken();if(this._consumeTokenIfType(13)){let s=this._isParsingTypeAnnotation;this._isParsingTypeAnnotation=!1;let o=this._parseArgList(),d=g.CallNode.create(this._getOwnerKey(),n,o.args,o.trailingComma);(o.args.length>1||o.trailingComma)&&o.args.forEach(h=>{h.d.valueExpr.nodeType===11&&(h.d.valueExpr.d.hasParens||this._addSyntaxError(p.LocMessage.generatorNotParenthesized(),h.d.valueExpr))});let c=this._peekToken(),i=!1;this._consumeTokenIfType(14)?((0,g.extendRange)(d,c),i=!0):(this._addSyntaxError(p.LocMessage.expectedCloseParen(),r),this._consumeTokensUntilType([2]),(0,g.extendRange)(d,this._peekToken())),this._isParsingTypeAnnotation=s;let f=this._maxChildDepthMap.get(n.id)??0;if(f>=ze?(n=g.ErrorNode.create(this._getOwnerKey(),d,15),this._addSyntaxError(p.LocMessage.maxParseDepthExceeded(),n)):(n=d,this._maxChildDepthMap.set(d.id,f+1)),!i)break}else if(this._consumeTokenIfType(15)){let s=this._isParsingIndexTrailer,o=this._isParsingTypeAnnotation;(this._isTypingAnnotation(n,"Literal")||this._isTypingAnnotation(n,"Annotated"))&&(this._isParsingTypeAnnotation=!1),this._isParsingIndexTrailer=!0;let d=this._parseSubscriptList();this._isParsingTypeAnnotation=o,this._isParsingIndexTrailer=s;let c=this._peekToken(),i=g.IndexNode.create(this._getOwnerKey(),n,d.list,d.trailingComma,c);(0,g.extendRange)(i,i),this._consumeTokenIfType(16)||this._handleExpressionParseError(6,p.LocMessage.expectedCloseBracket(),r,i);let f=this._maxChildDepthMap.get(n.id)??0;f>=ze?(n=g.ErrorNode.create(this._getOwnerKey(),i,15),this._addSyntaxError(p.LocMessage.maxParseDepthExceeded(),n)):(n=i,this._maxChildDepthMap.set(i.id,f+1))}else if(this._consumeTokenIfType(20)){let s=this._getTokenIfIdentifier();if(!s)return this._handleExpressionParseError(7,p.LocMessage.expectedMemberName(),r,n,[8]);let o=g.MemberAccessNode.create(this._getOwnerKey(),n,g.NameNode.create(this._getOwnerKey(),s)),d=this._maxChildDepthMap.get(n.id)??0;d>=ze?(n=g.ErrorNode.create(this._getOwnerKey(),o,15),this._addSyntaxError(p.LocMessage.maxParseDepthExceeded(),n)):(n=o,this._maxChildDepthMap.set(o.id,d+1))}else break}return e?g.AwaitNode.create(this._getOwnerKey(),e,n):n}_parseSubscriptList(){let e=[],n=!1,r=!1;for(;;){let s=this._peekToken();if(s.type!==10&&this._isNextTokenNeverExpression())break;let o=0;this._consumeTokenIfOperator(26)?o=1:this._consumeTokenIfOperator(29)&&(o=2);let d=this._tokenIndex,c=this._parsePossibleSlice(),i;if(o===0)if(this._consumeTokenIfOperator(2)){let h=c;c=this._parsePossibleSlice(),h.nodeType===38?i=h.d.token:this._addSyntaxError(p.LocMessage.expectedParamName(),h)}else c.nodeType===38&&this._peekOperatorType()===35&&(this._tokenIndex=d,c=this._parseTestExpression(!0),!this._parseOptions.isStubFile&&I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_10)&&this._addSyntaxError(p.LocMessage.assignmentExprInSubscript(),c));let f=g.ArgumentNode.create(this._getOwnerKey(),s,c,o);if(i&&(f.d.name=g.NameNode.create(this._getOwnerKey(),i),f.d.name.parent=f),f.d.name?n=!0:n&&f.d.argCategory===0&&this._addSyntaxError(p.LocMessage.positionArgAfterNamedArg(),f),e.push(f),f.d.name&&this._addSyntaxError(p.LocMessage.keywordSubscriptIllegal(),f.d.name),o!==0){let h=this._parseOptions.isStubFile||this._isParsingQuotedText||I.PythonVersion.isGreaterOrEqualTo(this._getLanguageVersion(),I.pythonVersion3_11);o===1&&!h&&this._addSyntaxError(p.LocMessage.unpackedSubscriptIllegal(),f),o===2&&this._addSyntaxError(p.LocMessage.unpackedDictSubscriptIllegal(),f)}if(!this._consumeTokenIfType(12)){r=!1;break}r=!0}if(e.length===0){let s=this._handleExpressionParseError(3,p.LocMessage.expectedSliceIndex(),void 0,void 0,[16]);e.push(g.ArgumentNode.create(this._getOwnerKey(),this._peekToken(),s,0))}return{list:e,trailingComma:r}}_parsePossibleSlice(){let e=this._peekToken(),n=[void 0,void 0,void 0],r=0,s=!1;for(;;){let c=this._peekTokenType();if(c===16||c===12)break;if(c!==10){let i=this._parseOptions.isStubFile||I.PythonVersion.isGreaterOrEqualTo(this._getLanguageVersion(),I.pythonVersion3_10);n[r]=this._parseTestExpression(i)}if(r++,r>=3||!this._consumeTokenIfType(10))break;s=!0}if(!s)return n[0]?n[0]:g.ErrorNode.create(this._getOwnerKey(),this._peekToken(),3);let o=g.SliceNode.create(this._getOwnerKey(),e);o.d.startValue=n[0],o.d.startValue&&(o.d.startValue.parent=o),o.d.endValue=n[1],o.d.endValue&&(o.d.endValue.parent=o),o.d.stepValue=n[2],o.d.stepValue&&(o.d.stepValue.parent=o);let d=n[2]||n[1]||n[0];return d&&(0,g.extendRange)(o,d),o}_parseArgList(){let e=[],n=!1,r=!1,s=!1;for(;;){let o=this._peekTokenType();if(o===14||o===2||o===1)break;s=!1;let d=this._parseArgument();if(d.d.name?n=!0:(n&&d.d.argCategory===0&&this._addSyntaxError(p.LocMessage.positionArgAfterNamedArg(),d),r&&d.d.argCategory!==2&&this._addSyntaxError(p.LocMessage.positionArgAfterUnpackedDictArg(),d)),d.d.argCategory===2&&(r=!0),e.push(d),!this._consumeTokenIfType(12))break;s=!0}return{args:e,trailingComma:s}}_parseArgument(){let e=this._peekToken(),n=0;this._consumeTokenIfOperator(26)?n=1:this._consumeTokenIfOperator(29)&&(n=2);let r=this._parseTestExpression(!0),s;if(n===0)if(this._consumeTokenIfOperator(2)){let d=r;r=this._parseTestExpression(!1),d.nodeType===38?s=d.d.token:this._addSyntaxError(p.LocMessage.expectedParamName(),d)}else{let d=this._tryParseComprehension(r,!0);d&&(r=d)}let o=g.ArgumentNode.create(this._getOwnerKey(),e,r,n);return s&&(o.d.name=g.NameNode.create(this._getOwnerKey(),s),o.d.name.parent=o),o}_parseAtom(){let e=this._peekToken();if(e.type===19)return g.EllipsisNode.create(this._getOwnerKey(),this._getNextToken());if(e.type===6)return g.NumberNode.create(this._getOwnerKey(),this._getNextToken());if(e.type===7)return g.NameNode.create(this._getOwnerKey(),this._getNextToken());if(e.type===5||e.type===24)return this._parseStringList();if(e.type===22){this._getNextToken(),this._addSyntaxError(p.LocMessage.backticksIllegal(),e);let n=this._parseTestListAsExpression(2,()=>p.LocMessage.expectedExpr());return this._consumeTokenIfType(22),n}if(e.type===13){let n=this._parseTupleAtom();return(n.nodeType===55||n.nodeType===6||n.nodeType===7)&&(n.d.hasParens=!0),(n.nodeType===48||n.nodeType===11||n.nodeType===4)&&(n.d.hasParens=!0),n}else{if(e.type===15)return this._parseListAtom();if(e.type===17)return this._parseDictionaryOrSetAtom()}if(e.type===8){let n=e;if(n.keywordType===15||n.keywordType===34||n.keywordType===9||n.keywordType===27)return g.ConstantNode.create(this._getOwnerKey(),this._getNextToken());let r=this._getTokenIfIdentifier();if(r)return g.NameNode.create(this._getOwnerKey(),r)}return this._handleExpressionParseError(2,p.LocMessage.expectedExpr())}_handleExpressionParseError(e,n,r,s,o){this._addSyntaxError(n,r??this._peekToken());let d=[2];o&&(0,Uc.appendArray)(d,o);let c=this._peekToken(),i=d.some(h=>c.type===h)?r??s??wa.TextRange.create(c.start,0):c,f=g.ErrorNode.create(this._getOwnerKey(),i,e,s);return this._consumeTokensUntilType(d),f}_parseLambdaExpression(e=!0){let n=this._getKeywordToken(24),r=this._parseVarArgsList(10,!1);this._consumeTokenIfType(10)||this._addSyntaxError(p.LocMessage.expectedColon(),this._peekToken());let s;e?s=this._parseTestExpression(!1):s=this._tryParseLambdaExpression(!1)||this._parseOrTest();let o=g.LambdaNode.create(this._getOwnerKey(),n,s);return o.d.params=r,r.forEach(d=>{d.parent=o}),o}_tryParseLambdaExpression(e=!0){if(this._peekKeywordType()===24)return this._parseLambdaExpression(e)}_parseTupleAtom(){let e=this._getNextToken();(0,ne.assert)(e.type===13);let n=this._tryParseYieldExpression();if(n)return this._peekTokenType()!==14?this._handleExpressionParseError(8,p.LocMessage.expectedCloseParen(),e,n):((0,g.extendRange)(n,this._getNextToken()),n);let r=this._parseTestListWithComprehension(!0),s=this._makeExpressionOrTuple(r,!0);return(0,g.extendRange)(s,e),this._peekTokenType()!==14?this._handleExpressionParseError(8,p.LocMessage.expectedCloseParen(),e,r.parseError??s):((0,g.extendRange)(s,this._getNextToken()),s)}_parseListAtom(){let e=this._getNextToken();(0,ne.assert)(e.type===15);let n=this._getOwnerKey(),r=this._parseTestListWithComprehension(!1),s=this._peekToken();if(!this._consumeTokenIfType(16))return this._handleExpressionParseError(9,p.LocMessage.expectedCloseBracket(),e,r.parseError??o());return o();function o(){let d=g.ListNode.create(n,e);return s&&(0,g.extendRange)(d,s),r.list.length>0&&(r.list.forEach(c=>{c.parent=d}),(0,g.extendRange)(d,r.list[r.list.length-1])),d.d.items=r.list,d}}_parseTestListWithComprehension(e){let n=!1;return this._parseExpressionListGeneric(()=>{let r=this._parseTestOrStarExpression(!0),s=this._tryParseComprehension(r,e);return s&&(r=s,n=!0),r},()=>this._isNextTokenNeverExpression(),()=>n)}_parseDictionaryOrSetAtom(){let e=this._getNextToken();(0,ne.assert)(e.type===17);let n=[],r=[],s=!1,o=!1,d=!1,c=!0,i;for(;this._peekTokenType()!==18;){i=void 0;let u,l,m,y=this._peekToken();if(this._consumeTokenIfOperator(29))u=this._parseExpression(!1);else{let b=this._isParsingTypeAnnotation;this._isParsingTypeAnnotation=!1,l=this._parseTestOrStarExpression(!0),this._isParsingTypeAnnotation=b;let S=I.PythonVersion.isGreaterOrEqualTo(this._getLanguageVersion(),I.pythonVersion3_10);this._consumeTokenIfType(10)&&(m=this._parseTestExpression(!1),S=!1),!S&&l.nodeType===4&&!l.d.hasParens&&this._addSyntaxError(p.LocMessage.walrusNotAllowed(),l.d.walrusToken)}if(l&&m)if(l.nodeType===56&&this._addSyntaxError(p.LocMessage.unpackInDict(),l),o)this._addSyntaxError(p.LocMessage.keyValueInSet(),m);else{let b=g.DictionaryKeyEntryNode.create(this._getOwnerKey(),l,m),S=b,w=this._tryParseComprehension(b,!1);w&&(S=w,d=!0,c||this._addSyntaxError(p.LocMessage.comprehensionInDict(),S)),n.push(S),s=!0}else if(u)if(o)this._addSyntaxError(p.LocMessage.unpackInSet(),u);else{let b=g.DictionaryExpandEntryNode.create(this._getOwnerKey(),u);(0,g.extendRange)(b,y);let S=b,w=this._tryParseComprehension(b,!1);w&&(S=w,d=!0,c||this._addSyntaxError(p.LocMessage.comprehensionInDict(),u)),n.push(S),s=!0}else if((0,ne.assert)(l!==void 0),l)if(s){let b=g.ErrorNode.create(this._getOwnerKey(),this._peekToken(),13),S=g.DictionaryKeyEntryNode.create(this._getOwnerKey(),l,b);n.push(S),this._addSyntaxError(p.LocMessage.dictKeyValuePairs(),l)}else{let b=this._tryParseComprehension(l,!1);b&&(l=b,d=!0,c||this._addSyntaxError(p.LocMessage.comprehensionInSet(),l)),r.push(l),o=!0}if(d||this._peekTokenType()!==12)break;i=this._getNextToken(),c=!1}let f=this._peekToken();if(this._consumeTokenIfType(18)||(this._addSyntaxError(p.LocMessage.expectedCloseBrace(),e),f=void 0),o){let u=g.SetNode.create(this._getOwnerKey(),e);return f&&(0,g.extendRange)(u,f),r.length>0&&(0,g.extendRange)(u,r[r.length-1]),r.forEach(l=>{l.parent=u}),u.d.items=r,u}let h=g.DictionaryNode.create(this._getOwnerKey(),e);return i&&(h.d.trailingCommaToken=i,(0,g.extendRange)(h,i)),f&&(0,g.extendRange)(h,f),n.length>0&&(n.forEach(u=>{u.parent=h}),(0,g.extendRange)(h,n[n.length-1])),h.d.items=n,h}_parseExpressionListGeneric(e,n=()=>this._isNextTokenNeverExpression(),r=()=>!1){let s=!1,o=[],d;for(;!n();){let c=e();if(c.nodeType===0){d=c;break}if(o.push(c),r())break;if(!this._consumeTokenIfType(12)){s=!1;break}s=!0}return{trailingComma:s,list:o,parseError:d}}_parseExpressionStatement(){let e=this._parseTestOrStarListAsExpression(!1,!1,2,()=>p.LocMessage.expectedExpr()),n;if(e.nodeType===0)return e;if(this._consumeTokenIfType(10)){if(n=this._parseTypeAnnotation(),e=g.TypeAnnotationNode.create(this._getOwnerKey(),e,n),!this._parseOptions.isStubFile&&I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_6)&&this._addSyntaxError(p.LocMessage.varAnnotationIllegal(),n),!this._consumeTokenIfOperator(2))return e;let r=this._isTypingAnnotation(n,"TypeAlias"),s=this._isParsingTypeAnnotation;r&&(this._isParsingTypeAnnotation=!0);let o=this._tryParseYieldExpression()??this._parseTestOrStarListAsExpression(!1,!0,2,()=>p.LocMessage.expectedAssignRightHandExpr());return this._isParsingTypeAnnotation=s,g.AssignmentNode.create(this._getOwnerKey(),e,o)}if(this._consumeTokenIfOperator(2))return this._parseChainAssignments(e);if(Gn.Tokenizer.isOperatorAssignment(this._peekOperatorType())){let r=this._getNextToken(),s=this._tryParseYieldExpression()??this._parseTestOrStarListAsExpression(!1,!0,2,()=>p.LocMessage.expectedBinaryRightHandExpr());this._reportConditionalErrorForStarTupleElement(s,I.pythonVersion3_9);let o=Object.assign({},e);return o.id=(0,g.getNextNodeId)(),g.AugmentedAssignmentNode.create(this._getOwnerKey(),e,s,r.operatorType,o)}return e}_parseChainAssignments(e){let n=[e],r;for(;r=this._tryParseYieldExpression()??this._parseTestOrStarListAsExpression(!1,!0,2,()=>p.LocMessage.expectedAssignRightHandExpr()),!(r.nodeType===0||!this._consumeTokenIfOperator(2));)n.push(r);let s=g.AssignmentNode.create(this._getOwnerKey(),n[0],r),o=this._parseVariableTypeAnnotationComment();return o&&(n.length>1?s.d.chainedAnnotationComment=o:(s.d.annotationComment=o,s.d.annotationComment.parent=s,(0,g.extendRange)(s,s.d.annotationComment))),n.forEach((d,c)=>{c>0&&(s=g.AssignmentNode.create(this._getOwnerKey(),d,s))}),s}_parseFunctionTypeAnnotation(){let e=this._peekToken();if(!this._consumeTokenIfType(13)){this._addSyntaxError(p.LocMessage.expectedOpenParen(),this._peekToken());return}let n=[];for(;;){let o=this._peekTokenType();if(o===14||o===2||o===1)break;this._consumeTokenIfOperator(26)||this._consumeTokenIfOperator(29);let d=this._parseTypeAnnotation();if(n.push(d),!this._consumeTokenIfType(12))break}if(this._consumeTokenIfType(14)||(this._addSyntaxError(p.LocMessage.expectedCloseParen(),e),this._consumeTokensUntilType([10])),!this._consumeTokenIfType(21)){this._addSyntaxError(p.LocMessage.expectedArrow(),this._peekToken());return}let r=this._parseTypeAnnotation(),s=!1;return n.length===1&&n[0].nodeType===21&&(n=[],s=!0),g.FunctionAnnotationNode.create(this._getOwnerKey(),e,s,n,r)}_parseTypeAnnotation(e=!1){let n=this._isParsingTypeAnnotation;this._isParsingTypeAnnotation=!0;let r=this._peekToken(),s=this._consumeTokenIfOperator(26);s&&e&&!this._parseOptions.isStubFile&&!this._isParsingQuotedText&&I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_11)&&this._addSyntaxError(p.LocMessage.unpackedSubscriptIllegal(),r);let o=this._parseTestExpression(!1);return s&&(o=g.UnpackNode.create(this._getOwnerKey(),r,o)),this._isParsingTypeAnnotation=n,this._hasTypeAnnotations=!0,o}_reportStringTokenErrors(e,n){e.flags&65536&&this._addSyntaxError(p.LocMessage.stringUnterminated(),e),n?.nonAsciiInBytes&&this._addSyntaxError(p.LocMessage.stringNonAsciiBytes(),e),e.flags&64&&(I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_6)&&this._addSyntaxError(p.LocMessage.formatStringIllegal(),e),e.flags&32&&this._addSyntaxError(p.LocMessage.formatStringBytes(),e),e.flags&16&&this._addSyntaxError(p.LocMessage.formatStringUnicode(),e),e.flags&128&&this._addSyntaxError(p.LocMessage.formatStringTemplate(),e)),e.flags&128&&(I.PythonVersion.isLessThan(this._getLanguageVersion(),I.pythonVersion3_14)&&this._addSyntaxError(p.LocMessage.templateStringIllegal(),e),e.flags&32&&this._addSyntaxError(p.LocMessage.templateStringBytes(),e),e.flags&16&&this._addSyntaxError(p.LocMessage.templateStringUnicode(),e))}_makeStringNode(e){let n=Ia.getUnescapedString(e);return this._reportStringTokenErrors(e,n),g.StringNode.create(this._getOwnerKey(),e,n.value)}_getTypeAnnotationCommentText(){if(this._tokenIndex===0)return;let e=this._tokenizerOutput.tokens.getItemAt(this._tokenIndex-1),n=this._tokenizerOutput.tokens.getItemAt(this._tokenIndex);if(e.start+e.length===n.start)return;let s=this._fileContents.slice(e.start+e.length,n.start).match(Kc);if(!s)return;let o=s[2];if(o.trim().match(Wc))return;let d=e.start+e.length+s[1].length;return We.StringToken.create(d,o.length,0,o,0,void 0)}_parseVariableTypeAnnotationComment(){let e=this._getTypeAnnotationCommentText();if(!e)return;let n=this._makeStringNode(e),r=g.StringListNode.create(this._getOwnerKey(),[n]),o=new t().parseTextExpression(this._fileContents,e.start,e.length,this._parseOptions,1,void 0,this._typingSymbolAliases,this._getOwnerKey());if(o.diagnostics.forEach(d=>{this._addSyntaxError(d.message,r)}),!!o.parseTree)return this._stringAnnotations.writer.addAll(o.stringAnnotations),o.parseTree}_parseFunctionTypeAnnotationComment(e,n){let r=this._makeStringNode(e),s=g.StringListNode.create(this._getOwnerKey(),[r]),d=new t().parseTextExpression(this._fileContents,e.start,e.length,this._parseOptions,2,void 0,this._typingSymbolAliases,this._getOwnerKey());if(d.diagnostics.forEach(i=>{this._addSyntaxError(i.message,s)}),!d.parseTree)return;this._stringAnnotations.writer.addAll(d.stringAnnotations);let c=d.parseTree;n.d.funcAnnotationComment=c,c.parent=n,(0,g.extendRange)(n,c)}_parseFStringReplacementField(e,n,r,s=0){let o=this._getNextToken();(0,ne.assert)(o.type===17);let d=this._tryParseYieldExpression()??this._parseTestOrStarListAsExpression(!0,!0,2,()=>p.LocMessage.expectedExpr());return e.push(d),d.nodeType===0?!1:(o=this._peekToken(),o.type===9&&o.operatorType===2&&(I.PythonVersion.isLessThan(this._parseOptions.pythonVersion,I.pythonVersion3_8)&&this._addSyntaxError(p.LocMessage.formatStringDebuggingIllegal(),o),this._getNextToken(),o=this._peekToken()),o.type===23&&(this._getNextToken(),o=this._peekToken(),o.type!==7?this._addSyntaxError(p.LocMessage.formatStringExpectedConversion(),o):(this._getNextToken(),o=this._peekToken())),o.type===10&&(this._getNextToken(),this._parseFStringFormatString(e,n,r,s),o=this._peekToken()),o.type!==18?(this._addSyntaxError(p.LocMessage.formatStringUnterminated(),o),!1):(this._getNextToken(),!0))}_parseFStringFormatString(e,n,r,s){for(;;){let o=this._peekToken();if(o.type===18||o.type===26)break;if(o.type===25){this._getNextToken();continue}if(o.type===17){s===2&&this._addSyntaxError(p.LocMessage.formatStringNestedFormatSpecifier(),o),this._parseFStringReplacementField(e,n,r,s+1);continue}break}}_parseFormatString(e){let n=[],r=[],s=[],o;for(;;){let d=this._peekToken();if(d.type===26){o=d,(o.flags&65536)!==0&&this._addSyntaxError(p.LocMessage.stringUnterminated(),e),this._getNextToken();break}if(d.type===25){n.push(d),this._getNextToken();continue}if(d.type===17){if(!this._parseFStringReplacementField(r,n,s)){this._consumeTokensUntilType([26,2])&&this._peekToken().type===26&&this._getNextToken();break}continue}d.type!==2&&this._consumeTokensUntilType([26])&&this._getNextToken(),this._addSyntaxError(d.type===18?p.LocMessage.formatStringBrace():p.LocMessage.stringUnterminated(),d);break}return this._reportStringTokenErrors(e),g.FormatStringNode.create(this._getOwnerKey(),e,o,n,r,s)}_createBinaryOperationNode(e,n,r,s){let o=g.BinaryOperationNode.create(this._getOwnerKey(),e,n,r,s),d=this._maxChildDepthMap.get(e.id)??0,c=this._maxChildDepthMap.get(n.id)??0;return d>=ze||c>=ze?(this._addSyntaxError(p.LocMessage.maxParseDepthExceeded(),o),g.ErrorNode.create(this._getOwnerKey(),o,15)):(this._maxChildDepthMap.set(o.id,Math.max(d,c)+1),o)}_createUnaryOperationNode(e,n,r){let s=g.UnaryOperationNode.create(this._getOwnerKey(),e,n,r),o=this._maxChildDepthMap.get(n.id)??0;return o>=ze?(this._addSyntaxError(p.LocMessage.maxParseDepthExceeded(),s),g.ErrorNode.create(this._getOwnerKey(),s,15)):(this._maxChildDepthMap.set(s.id,o+1),s)}_parseStringList(){let e=[];for(;;){let r=this._peekToken();if(r.type===5)e.push(this._makeStringNode(this._getNextToken()));else if(r.type===24)e.push(this._parseFormatString(this._getNextToken()));else break}let n=g.StringListNode.create(this._getOwnerKey(),e);if(this._isParsingTypeAnnotation)if(n.d.strings.length>1)this._isParsingQuotedText&&this._addSyntaxError(p.LocMessage.annotationSpansStrings(),n);else if(n.d.strings[0].nodeType===30)this._isParsingQuotedText&&this._addSyntaxError(p.LocMessage.annotationFormatString(),n);else{let r=n.d.strings[0].d.token,o=Ia.getUnescapedString(n.d.strings[0].d.token,!1).value,d=r.start,c=r.prefixLength+r.quoteMarkLength;if(o.length!==r.length-c-r.quoteMarkLength)this._isParsingQuotedText&&this._addSyntaxError(p.LocMessage.annotationStringEscape(),n);else if((r.flags&232)===0){let f=new t().parseTextExpression(this._fileContents,d+c,o.length,this._parseOptions,1,(n.d.strings[0].d.token.flags&4)!==0?1:0,this._typingSymbolAliases,this._getOwnerKey());(f.diagnostics.length===0||this._parseOptions.reportErrorsForParsedStringContents)&&(f.diagnostics.forEach(h=>{this._addSyntaxError(h.message,n)}),f.parseTree&&(this._stringAnnotations.writer.set(n,f.parseTree),this._stringAnnotations.writer.addAll(f.stringAnnotations),f.parseTree.parent=n))}}return n}_reportConditionalErrorForStarTupleElement(e,n=I.pythonVersion3_8){if(e.nodeType===52&&!e.d.hasParens&&!I.PythonVersion.isGreaterOrEqualTo(this._parseOptions.pythonVersion,n)){for(let r of e.d.items)if(r.nodeType===56){this._addSyntaxError(p.LocMessage.unpackTuplesIllegal(),r);return}}}_isNextTokenNeverExpression(){switch(this._peekToken().type){case 8:{switch(this._peekKeywordType()){case 17:case 22:case 20:return!0}break}case 9:{switch(this._peekOperatorType()){case 1:case 34:case 27:case 11:case 25:case 4:case 7:case 9:case 18:case 32:case 30:case 14:case 2:return!0}break}case 3:case 4:case 2:case 1:case 11:case 14:case 16:case 18:case 12:case 10:case 23:case 25:case 26:return!0}return!1}_disallowAssignmentExpression(e){let n=this._assignmentExpressionsAllowed;this._assignmentExpressionsAllowed=!1,e(),this._assignmentExpressionsAllowed=n}_getNextToken(){let e=this._tokens.getItemAt(this._tokenIndex);return this._atEof()||this._tokenIndex++,e}_atEof(){return this._tokenIndex>=this._tokenCount-1}_peekToken(e=0){let n=this._tokenIndex+e;return n<0?this._tokens.getItemAt(0):n>=this._tokenCount?this._tokens.getItemAt(this._tokenCount-1):this._tokens.getItemAt(n)}_peekTokenType(){return this._peekToken().type}_peekKeywordType(){let e=this._peekToken();if(e.type===8)return e.keywordType}_peekOperatorType(){let e=this._peekToken();if(e.type===9)return e.operatorType}_getTokenIfIdentifier(){let e=this._peekToken();if(e.type===7)return this._getNextToken();if(e.type===0)return this._getNextToken(),this._addSyntaxError(p.LocMessage.invalidIdentifierChar(),e),We.IdentifierToken.create(e.start,e.length,"",e.comments);if(e.type===8){let n=e;if(We.KeywordToken.isSoftKeyword(n)){let r=this._fileContents.substr(e.start,e.length);return this._getNextToken(),We.IdentifierToken.create(e.start,e.length,r,e.comments)}}}_consumeTokensUntilType(e){for(;;){let n=this._peekToken();if(e.some(r=>r===n.type))return!0;if(n.type===1)return!1;this._getNextToken()}}_getTokenIfType(e){if(this._peekTokenType()===e)return this._getNextToken()}_consumeTokenIfType(e){return!!this._getTokenIfType(e)}_consumeTokenIfKeyword(e){return this._peekKeywordType()===e?(this._getNextToken(),!0):!1}_consumeTokenIfOperator(e){return this._peekOperatorType()===e?(this._getNextToken(),!0):!1}_getKeywordToken(e){let n=this._getNextToken();return(0,ne.assert)(n.type===8),(0,ne.assert)(n.keywordType===e),n}_getLanguageVersion(){return this._parseOptions.pythonVersion}_suppressErrors(e){let n=this._areErrorsSuppressed;try{this._areErrorsSuppressed=!0,e()}finally{this._areErrorsSuppressed=n}}_addSyntaxError(e,n){(0,ne.assert)(n!==void 0),this._areErrorsSuppressed||this._diagSink.addError(e,(0,qc.convertOffsetsToRange)(n.start,n.start+n.length,this._tokenizerOutput.lines))}};re.Parser=jn});var Ea=Ge(rn()),va=Ge(Na()),zc=Ge(On()),$n=Ge(Fn()),Pa=Ge(jt());(0,Ea.setGetRawString)(t=>t);var export_ArgCategory=$n.ArgCategory;var export_DiagnosticSink=zc.DiagnosticSink;var export_KeywordType=Pa.KeywordType;var export_OperatorType=Pa.OperatorType;var export_ParamCategory=$n.ParamCategory;var export_ParseNodeType=$n.ParseNodeType;var export_ParseOptions=va.ParseOptions;var export_Parser=va.Parser;

;// CONCATENATED MODULE: ./src/scan/syntax/python/tree.ts
/** Small readings of Pyright's tree that every part of the front-end needs. */

const isNode = (value) => value !== null && value.nodeType !== undefined;
/** The child nodes of any node, in source order. */
function children({ d }) {
    const found = [];
    let last = -1;
    let ordered = true;
    const add = (child) => {
        if (child.start < last)
            ordered = false;
        last = child.start;
        found.push(child);
    };
    for (const key in d) {
        const value = d[key];
        if (typeof value !== 'object' || value === null)
            continue;
        if (!Array.isArray(value)) {
            if (isNode(value))
                add(value);
        }
        else
            for (let k = 0; k < value.length; k++)
                if (isNode(value[k]))
                    add(value[k]);
    }
    return ordered ? found : found.sort((a, b) => a.start - b.start);
}
/** Every node below `node`, itself included, in source order. `into`: whether to go below a node. */
function walk(node, into) {
    const found = [];
    const visit = (next) => {
        found.push(next);
        if (next !== node && into && !into(next))
            return;
        const below = children(next);
        for (let i = 0; i < below.length; i++)
            visit(below[i]);
    };
    visit(node);
    return found;
}
/** True for what opens a scope of its own. */
const opensScope = (node) => node.nodeType === export_ParseNodeType.Function ||
    node.nodeType === export_ParseNodeType.Lambda ||
    node.nodeType === export_ParseNodeType.Class;
/** A reading of a node that is made once: trees never change. */
function once(read) {
    const known = new WeakMap();
    return node => {
        const before = known.get(node);
        if (before !== undefined)
            return before;
        const made = read(node);
        known.set(node, made);
        return made;
    };
}
/** Every node below `node`, itself included, in source order. */
const everyNode = once(node => walk(node));
/** The same without what lies in scopes inside. */
const nodesOfScope = once(node => walk(node, n => !opensScope(n)));
/** `a.b.c` as ['a', 'b', 'c'], or undefined if it is not made of names alone. */
function dotted(node) {
    if (node.nodeType === export_ParseNodeType.Name)
        return [node.d.value];
    if (node.nodeType !== export_ParseNodeType.MemberAccess)
        return undefined;
    const left = dotted(node.d.leftExpr);
    return left && [...left, node.d.member.d.value];
}
/** The argument passed by `name`, or at `position`. */
function argument(call, name, position) {
    const named = call.d.args.find(a => a.d.name?.d.value === name);
    const placed = position === undefined ? undefined : call.d.args.filter(a => !a.d.name)[position];
    return (named ?? placed)?.d.valueExpr;
}

;// CONCATENATED MODULE: ./src/scan/rules/python/judged.ts
const unproved = (node, category) => ({ node, category, state: 'unproved' });
/** A low finding is no leak for the coverage: it is what could not be decided. */
const leaking = (node, category, leak) => ({
    node,
    category,
    state: leak.severity === 'low' ? 'unproved' : 'leaks',
    leak,
});

;// CONCATENATED MODULE: ./src/scan/syntax/python/names.ts
/** What names mean: imports as qualified names, locals that shadow them, and the few types that constructors tell. */


function importsOf(tree) {
    const imports = new Map();
    for (const node of everyNode(tree)) {
        if (node.nodeType === export_ParseNodeType.ImportAs) {
            const parts = node.d.module.d.nameParts.map(n => n.d.value);
            if (node.d.alias)
                imports.set(node.d.alias.d.value, parts.join('.'));
            else if (parts[0] !== undefined)
                imports.set(parts[0], parts[0]);
        }
        else if (node.nodeType === export_ParseNodeType.ImportFrom) {
            // A vendored or wrapped module (`from .selectors import …`) goes by its own name; `from . import open` is no builtin.
            const module = node.d.module.d.nameParts.map(n => n.d.value).join('.');
            for (const { d } of node.d.imports)
                imports.set((d.alias ?? d.name).d.value, `${module}.${d.name.d.value}`);
            if (node.d.isWildcardImport)
                imports.set('*', module);
        }
    }
    return imports;
}
/**
 * Local name → what it is imported from, with the dots of a relative import: `.store.connect`. Under `*` stands the last
 * module of which everything is imported: `.store.`.
 */
function originsOf(tree) {
    const origins = new Map();
    for (const node of everyNode(tree)) {
        if (node.nodeType === export_ParseNodeType.ImportAs) {
            const parts = node.d.module.d.nameParts.map(n => n.d.value);
            if (node.d.alias)
                origins.set(node.d.alias.d.value, parts.join('.'));
            else if (parts[0] !== undefined)
                origins.set(parts[0], parts[0]);
        }
        else if (node.nodeType === export_ParseNodeType.ImportFrom) {
            const { leadingDots, nameParts } = node.d.module.d;
            const module = '.'.repeat(leadingDots) + nameParts.map(n => `${n.d.value}.`).join('');
            for (const { d } of node.d.imports)
                origins.set((d.alias ?? d.name).d.value, module + d.name.d.value);
            if (node.d.isWildcardImport)
                origins.set('*', module);
        }
    }
    return origins;
}
/** Names bound by the statements of one scope: assignments, loops, `with`, `def`, `class`; imports are not among them. */
const boundNames = once(body => {
    const names = new Set();
    const target = (node) => {
        for (const n of walk(node, x => x.nodeType !== export_ParseNodeType.MemberAccess && x.nodeType !== export_ParseNodeType.Index))
            if (n.nodeType === export_ParseNodeType.Name)
                names.add(n.d.value);
    };
    for (const node of nodesOfScope(body)) {
        switch (node.nodeType) {
            case export_ParseNodeType.Assignment:
                if (!isItself(node))
                    bind(node.d.leftExpr);
                break;
            case export_ParseNodeType.AugmentedAssignment:
                bind(node.d.destExpr);
                break;
            case export_ParseNodeType.AssignmentExpression:
                target(node.d.name);
                break;
            case export_ParseNodeType.For:
            case export_ParseNodeType.ComprehensionFor:
                bind(node.d.targetExpr);
                break;
            case export_ParseNodeType.WithItem:
                if (node.d.target)
                    bind(node.d.target);
                break;
            case export_ParseNodeType.Except:
                if (node.d.name)
                    target(node.d.name);
                break;
            case export_ParseNodeType.Function:
            case export_ParseNodeType.Class:
                if (node !== body)
                    names.add(node.d.name.d.value);
                break;
            case export_ParseNodeType.PatternCapture:
                target(node.d.target);
                break;
        }
    }
    return names;
    function bind(node) {
        if (node.nodeType === export_ParseNodeType.TypeAnnotation)
            return bind(node.d.valueExpr);
        if (node.nodeType === export_ParseNodeType.MemberAccess || node.nodeType === export_ParseNodeType.Index)
            return;
        if (node.nodeType === export_ParseNodeType.Name)
            return void names.add(node.d.value);
        for (const n of 'items' in node.d && Array.isArray(node.d.items) ? node.d.items : [])
            bind(n);
        if (node.nodeType === export_ParseNodeType.Unpack)
            bind(node.d.expr);
    }
});
/** `sqlite = sqlite`, after an import: the name means what it meant. */
const isItself = ({ d: { leftExpr, rightExpr } }) => leftExpr.nodeType === export_ParseNodeType.Name &&
    rightExpr.nodeType === export_ParseNodeType.Name &&
    leftExpr.d.value === rightExpr.d.value;
/** Names that a function declares `global` or `nonlocal`. */
function declaredOuter(fn) {
    const names = new Set();
    for (const node of nodesOfScope(fn.d.suite))
        if (node.nodeType === export_ParseNodeType.Global || node.nodeType === export_ParseNodeType.Nonlocal)
            for (const t of node.d.targets)
                names.add(t.d.value);
    return names;
}
/** Methods of a path that return a path: the type is kept through them. */
const pathKeeping = new Set(['joinpath', 'resolve', 'absolute', 'expanduser', 'with_suffix', 'with_name', 'parent']);
const pathType = 'pathlib.Path';
/** Functions that return an instance of what they are not called after. */
const makers = new Map([
    ['socket.create_connection', 'socket.socket'],
    ['socket.create_server', 'socket.socket'],
    ['tarfile.open', 'tarfile.TarFile'],
    ['requests.session', 'requests.Session'],
    ['multiprocessing.get_context', 'multiprocessing'],
]);
const isNone = (node) => node.nodeType === export_ParseNodeType.Constant && node.d.constType === export_KeywordType.None;
/** Types of variables or fields, as their only assignment or their annotation tells. */
class Types {
    known = new Map();
    /** Two assignments that disagree tell nothing. */
    note(name, type) {
        this.known.set(name, this.known.has(name) && this.known.get(name) !== type ? undefined : type);
    }
    of(name) {
        return this.known.get(name);
    }
}
/** Resolves names within one scope. */
class Names {
    imports;
    /** Names of this scope and those around it that are not imports. */
    shadows;
    around;
    types = new Types();
    constructor(imports, shadows, around = {}) {
        this.imports = imports;
        this.shadows = shadows;
        this.around = around;
    }
    /** The qualified name of an expression: `sock.create_connection` → `socket.create_connection`, `p.open` → `pathlib.Path.open`. */
    qualified(node) {
        const parts = dotted(node);
        const [root, ...rest] = parts ?? [];
        if (root !== undefined && this.typeOfVariable(root) === undefined) {
            const imported = this.shadows.has(root) ? undefined : this.imports.get(root);
            if (imported !== undefined)
                return [imported, ...rest].join('.');
            if (rest.length === 0)
                return this.shadows.has(root) ? undefined : root;
            // `from helpers import *` brings modules along, which go by their own names.
            if (this.imports.has('*') && !this.shadows.has(root))
                return [root, ...rest].join('.');
        }
        if (node.nodeType !== export_ParseNodeType.MemberAccess)
            return undefined;
        const type = this.typeOf(node.d.leftExpr);
        return type && `${type}.${node.d.member.d.value}`;
    }
    /** What an imported name, or a path from one, was imported from: `db.connect` → `.store.db.connect`. */
    originOf(node, origins) {
        const [root, ...rest] = dotted(node) ?? [];
        if (root === undefined || this.shadows.has(root))
            return undefined;
        const everything = origins.get('*');
        const origin = origins.get(root) ?? (everything && everything + root);
        return origin && [origin, ...rest].join('.');
    }
    /** True for a module or an imported name: `os` in `os.close(fd)` is no object with a close method. */
    isImported(node) {
        const root = dotted(node)?.[0];
        return root !== undefined && !this.shadows.has(root) && (this.imports.has(root) || this.imports.has('*'));
    }
    /** True for what `io.BytesIO` and its like made: there is no descriptor behind it. */
    isInMemory(node) {
        return node !== undefined && /^(io\.)?(BytesIO|StringIO|StringIO\.StringIO)$/.test(this.typeOf(node) ?? '');
    }
    /** True for an instance of a class that is no path. */
    isObject(node) {
        const type = node && this.typeOf(node);
        return type !== undefined && !/Path$/.test(type);
    }
    /** Learns the types of a scope's variables from its assignments and annotations. */
    learn(body, fn) {
        for (const param of fn?.d.params ?? [])
            if (param.d.name && param.d.annotation)
                this.types.note(param.d.name.d.value, this.annotated(param.d.annotation));
        for (const node of nodesOfScope(body)) {
            if (node.nodeType === export_ParseNodeType.Assignment && node.d.leftExpr.nodeType === export_ParseNodeType.Name)
                this.noteAssigned(node.d.leftExpr.d.value, node.d.rightExpr);
            if (node.nodeType === export_ParseNodeType.WithItem && node.d.target?.nodeType === export_ParseNodeType.Name)
                this.types.note(node.d.target.d.value, this.typeOf(node.d.expr));
        }
    }
    /** Learns what the functions of a module assign to its variables: `global session`. */
    learnGlobals(tree) {
        for (const fn of everyNode(tree)) {
            if (fn.nodeType !== export_ParseNodeType.Function)
                continue;
            const outer = declaredOuter(fn);
            if (outer.size === 0)
                continue;
            for (const node of nodesOfScope(fn.d.suite))
                if (node.nodeType === export_ParseNodeType.Assignment && node.d.leftExpr.nodeType === export_ParseNodeType.Name)
                    if (outer.has(node.d.leftExpr.d.value))
                        this.noteAssigned(node.d.leftExpr.d.value, node.d.rightExpr);
        }
    }
    /** Adds the types of what a method stores in fields of `self`. */
    learnFields(fn, self, fields) {
        for (const node of nodesOfScope(fn.d.suite)) {
            if (node.nodeType !== export_ParseNodeType.Assignment)
                continue;
            const [root, field, ...deeper] = dotted(node.d.leftExpr) ?? [];
            if (root === self && field !== undefined && deeper.length === 0 && !isNone(node.d.rightExpr))
                fields.note(field, this.typeOf(node.d.rightExpr));
        }
    }
    /** None says nothing of what a variable is when it is something. */
    noteAssigned(name, value) {
        if (!isNone(value))
            this.types.note(name, this.typeOf(value));
    }
    typeOfVariable(name) {
        const { outer, own } = this.around;
        return this.types.of(name) ?? (own?.has(name) ? undefined : outer?.typeOfVariable(name));
    }
    typeOfField(receiver, field) {
        const { outer, own, self } = this.around;
        if (receiver === self?.name)
            return self.fields.of(field);
        return own?.has(receiver) ? undefined : outer?.typeOfField(receiver, field);
    }
    annotated(node) {
        if (node.nodeType === export_ParseNodeType.BinaryOperation && node.d.operator === export_OperatorType.BitwiseOr) {
            const sides = [node.d.leftExpr, node.d.rightExpr].filter(s => !isNone(s));
            return sides.length === 1 ? this.annotated(sides[0]) : undefined;
        }
        return dotted(node) && this.qualified(node);
    }
    /** `folder / 'name'`: nothing but a path is divided by text. */
    joinsPath({ d: { leftExpr, rightExpr } }) {
        return rightExpr.nodeType === export_ParseNodeType.StringList || this.typeOf(leftExpr) === pathType;
    }
    /** The class an expression is an instance of, where a constructor call or a path operation tells. */
    typeOf(node) {
        switch (node.nodeType) {
            case export_ParseNodeType.Name:
                return this.typeOfVariable(node.d.value);
            case export_ParseNodeType.Await:
                return this.typeOf(node.d.expr);
            case export_ParseNodeType.Call: {
                const callee = node.d.leftExpr;
                if (callee.nodeType === export_ParseNodeType.MemberAccess && pathKeeping.has(callee.d.member.d.value))
                    return this.typeOf(callee.d.leftExpr);
                const name = this.qualified(callee);
                return name && (makers.get(name) ?? (/(^|\.)(_?[A-Z]\w*|socket)$/.test(name) ? name : undefined));
            }
            case export_ParseNodeType.BinaryOperation:
                return node.d.operator === export_OperatorType.Divide && this.joinsPath(node) ? pathType : undefined;
            case export_ParseNodeType.MemberAccess: {
                const { leftExpr, member } = node.d;
                if (pathKeeping.has(member.d.value) && this.typeOf(leftExpr) === pathType)
                    return pathType;
                return leftExpr.nodeType === export_ParseNodeType.Name ? this.typeOfField(leftExpr.d.value, member.d.value) : undefined;
            }
            default:
                return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./src/scan/rules/python/module.ts



class Module {
    tree;
    imports;
    lines;
    /** Every node, in source order. */
    nodes;
    calls;
    functions;
    names = new Map();
    constructor(tree, imports, lines) {
        this.tree = tree;
        this.imports = imports;
        this.lines = lines;
        this.nodes = everyNode(tree);
        this.calls = this.nodes.filter((n) => n.nodeType === export_ParseNodeType.Call);
        this.functions = this.nodes.filter((n) => n.nodeType === export_ParseNodeType.Function);
    }
    /** The qualified name of an expression where it stands. */
    qualified(node) {
        const fn = functionOf(node) ?? this.tree;
        const names = this.names.get(fn) ?? new Names(this.imports, this.shadowsIn(fn));
        this.names.set(fn, names);
        return names.qualified(node);
    }
    shadowsIn(fn) {
        const shadows = new Set();
        for (let n = fn; n; n = n.parent) {
            if (n.nodeType === export_ParseNodeType.Function)
                for (const name of [...boundNames(n), ...parametersOf(n)])
                    shadows.add(name);
            // `try: import x … except ImportError: x = None` still means the import.
            if (n.nodeType === export_ParseNodeType.Module)
                for (const name of boundNames(n))
                    if (!this.imports.has(name))
                        shadows.add(name);
        }
        return shadows;
    }
    /** `Class.method`, `outer.inner`, `<module>`. */
    symbol(node) {
        const parts = [];
        for (let n = node.parent; n; n = n.parent)
            if (n.nodeType === export_ParseNodeType.Function || n.nodeType === export_ParseNodeType.Class)
                parts.unshift(n.d.name.d.value);
        return parts.join('.') || '<module>';
    }
    span(node) {
        return this.lines.span(node.start, node.start + node.length);
    }
    text(node) {
        return this.lines.text(node.start, node.start + node.length);
    }
}
/** The function that a node stands in. */
function functionOf(node) {
    for (let n = node.parent; n; n = n.parent)
        if (n.nodeType === export_ParseNodeType.Function)
            return n;
    return undefined;
}
/** The class that a function is a method of. */
function classOf(fn) {
    const around = fn.parent?.parent;
    return around?.nodeType === export_ParseNodeType.Class ? around : undefined;
}
const parametersOf = (fn) => fn.d.params.flatMap(p => (p.d.name ? [p.d.name.d.value] : []));
/** `x.method(…)`: the method's name. */
const methodOf = (call) => call.d.leftExpr.nodeType === export_ParseNodeType.MemberAccess ? call.d.leftExpr.d.member.d.value : undefined;
/** `x.method(…)`: what it is called on, as text. */
const receiverOf = (call) => call.d.leftExpr.nodeType === export_ParseNodeType.MemberAccess ? dotted(call.d.leftExpr.d.leftExpr)?.join('.') : undefined;
/** The only name that an expression's value is assigned to. */
function assignedTo(node) {
    const { parent } = node;
    return parent?.nodeType === export_ParseNodeType.Assignment && parent.d.leftExpr.nodeType === export_ParseNodeType.Name
        ? parent.d.leftExpr.d.value
        : undefined;
}
/** True where the value is dropped: the expression is a statement. */
const isDropped = (node) => node.parent?.nodeType === export_ParseNodeType.StatementList;
/** The mentions of a variable below a node. */
const mentions = (name, within) => everyNode(within).filter(n => n.nodeType === export_ParseNodeType.Name &&
    n.d.value === name &&
    !(n.parent?.nodeType === export_ParseNodeType.MemberAccess && n.parent.d.member === n) &&
    !(n.parent?.nodeType === export_ParseNodeType.Argument && n.parent.d.name === n));
/** Under a condition it may run once only. */
function isGuarded(call) {
    const fn = functionOf(call);
    for (let n = call.parent; n && n !== fn; n = n.parent)
        if (n.nodeType === export_ParseNodeType.If)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/scan/rules/python/async-generator-not-closed.ts




const asyncGeneratorNotClosed = module => module.nodes.flatMap(node => {
    if (node.nodeType !== export_ParseNodeType.For || !node.d.isAsync)
        return [];
    const generator = generatorOf(node, module);
    if (!generator || !holdsWhileYielding(generator, module))
        return [];
    if (!isLeft(node))
        return unproved(node.d.iterableExpr, 'async-generator');
    return leaking(node.d.iterableExpr, 'async-generator', {
        rule: 'py/async-generator-not-closed',
        severity: 'medium',
        message: `The loop may be left before ${generator.d.name.d.value} has come to its end; nothing closes it then, and it keeps what it holds.`,
        repair: 'Iterate over it in `async with contextlib.aclosing(…) as items:`.',
    });
});
/** The function of this file whose call is iterated over: by its name, or as a method of the own instance. */
function generatorOf({ d: { iterableExpr } }, module) {
    const called = iterableExpr.nodeType === export_ParseNodeType.Call ? dotted(iterableExpr.d.leftExpr) : undefined;
    const caller = functionOf(iterableExpr);
    if (!called || called.length > 2 || !caller)
        return undefined;
    const around = called.length === 1 ? undefined : classOf(caller);
    if (called.length === 2 && (called[0] !== 'self' || !around))
        return undefined;
    const found = module.functions.filter(fn => fn.d.name.d.value === called.at(-1) && classOf(fn) === around);
    return found.length === 1 && found[0].d.isAsync ? found[0] : undefined;
}
/** A `yield` within a with statement, or a try statement with a finally block. */
const holdsWhileYielding = (fn, module) => nodesOfScope(fn.d.suite).some(node => node.nodeType === export_ParseNodeType.Yield && isAround(node, fn, n => holds(n, module) || hasFinally(n)));
const holdsNothing = /^(contextlib\.(suppress|nullcontext)|warnings\.catch_warnings)$/;
const holds = (node, module) => node.nodeType === export_ParseNodeType.With &&
    node.d.withItems.some(({ d: { expr } }) => {
        const manager = expr.nodeType === export_ParseNodeType.Call ? expr.d.leftExpr : expr;
        return !holdsNothing.test(module.qualified(manager) ?? '');
    });
const hasFinally = (node) => node.nodeType === export_ParseNodeType.Try && node.d.finallySuite !== undefined;
function isAround(node, within, found) {
    for (let n = node.parent; n && n !== within; n = n.parent)
        if (found(n))
            return true;
    return false;
}
/** By a return, or a break that is not of a loop inside. */
const isLeft = ({ d: { forSuite } }) => nodesOfScope(forSuite).some(node => node.nodeType === export_ParseNodeType.Return ||
    (node.nodeType === export_ParseNodeType.Break &&
        !isAround(node, forSuite, n => n.nodeType === export_ParseNodeType.For || n.nodeType === export_ParseNodeType.While)));

;// CONCATENATED MODULE: ./src/scan/rules/python/registration.ts


/** The class whose instance a call keeps by one of its arguments; undefined if it keeps none, or only weakly. */
function keepsInstance(call, module) {
    const fn = functionOf(call);
    const cls = fn && classOf(fn);
    const self = fn && parametersOf(fn)[0];
    if (!fn || !cls || self === undefined || self === 'cls')
        return undefined;
    const keeps = call.d.args.some(a => mentions(self, a.d.valueExpr).length > 0 && !isWeak(a.d.valueExpr, module));
    if (!keeps)
        return undefined;
    const isOne = isGuarded(call) || /singleton|global/i.test(cls.d.name.d.value);
    return { fn, cls, each: fn.d.name.d.value === '__init__' && !isOne };
}
const isWeak = (node, module) => node.nodeType === export_ParseNodeType.Call && /^weakref\./.test(module.qualified(node.d.leftExpr) ?? '');

;// CONCATENATED MODULE: ./src/scan/rules/python/atexit-not-unregistered.ts


const atexitNotUnregistered = module => {
    const named = (name) => module.calls.filter(c => module.qualified(c.d.leftExpr) === name);
    const isUndone = named('atexit.unregister').length > 0;
    return named('atexit.register').flatMap(call => judge(call, isUndone, module) ?? []);
};
function judge(call, isUndone, module) {
    const keeps = keepsInstance(call, module);
    if (!keeps)
        return undefined;
    if (isUndone)
        return unproved(call, 'registration');
    return leaking(call, 'registration', {
        rule: 'py/atexit-not-unregistered',
        severity: keeps.each ? 'medium' : 'low',
        message: `This exit handler keeps each ${keeps.cls.d.name.d.value} alive until the process ends; nothing unregisters it.`,
        repair: 'Call atexit.unregister when the object is closed, or use weakref.finalize, which does not keep it alive.',
    });
}

;// CONCATENATED MODULE: ./src/scan/rules/python/cache-on-method.ts
/** `functools.lru_cache` on a method: the cache belongs to the class and keeps every instance that it was called on. */




const caches = /^functools\.(lru_cache|cache)$/;
const cacheOnMethod = module => module.functions.flatMap(fn => {
    const decorator = fn.d.decorators.find(d => caches.test(module.qualified(called(d.d.expr)) ?? ''));
    if (!decorator || !classOf(fn) || fn.d.params.length === 0)
        return [];
    if (isOfClass(fn) || lastsAnyway(fn, module))
        return [unproved(decorator, 'cache')];
    return leaking(decorator, 'cache', {
        rule: 'py/cache-on-method',
        severity: keepsFew(decorator.d.expr) || isValue(fn, module) ? 'low' : 'medium',
        message: `The cache of ${fn.d.name.d.value} is shared by all instances and keeps each one it was called on alive.`,
        repair: 'Use functools.cached_property, or make the cache in __init__ so that it goes with the instance.',
    });
});
const called = (node) => (node.nodeType === export_ParseNodeType.Call ? node.d.leftExpr : node);
const isOfClass = (fn) => fn.d.decorators.some(d => /^(staticmethod|classmethod)$/.test(dotted(d.d.expr)?.at(-1) ?? '')) ||
    /^(__new__|__init_subclass__|__class_getitem__)$/.test(fn.d.name.d.value) ||
    /^(cls|mcs|mcls|metacls)$/.test(fn.d.params[0]?.d.name?.d.value ?? '');
/** `maxsize=1` keeps the last instance and no other. */
function keepsFew(node) {
    const size = node.nodeType === export_ParseNodeType.Call ? argument(node, 'maxsize', 0) : undefined;
    return size?.nodeType === export_ParseNodeType.Number && size.d.value <= 1;
}
/** Values that compare by what they hold: equal ones share an entry, and keeping one keeps little else alive. */
function isValue(fn, module) {
    const cls = classOf(fn);
    const words = [...cls.d.arguments, ...cls.d.decorators].map(n => module.text(n));
    const hashes = cls.d.suite.d.statements.some(s => s.nodeType === export_ParseNodeType.Function && s.d.name.d.value === '__hash__');
    return hashes || words.some(w => /NamedTuple|frozen\s*=\s*True|^(tuple|str|int|bytes|frozenset)$/.test(w));
}
/** Members of an Enum, classes as instances of a metaclass, and singletons live as long as the process anyway. */
function lastsAnyway(fn, module) {
    const cls = classOf(fn);
    const words = [...cls.d.arguments.map(a => module.text(a)), ...cls.d.decorators.map(d => module.text(d))];
    return words.some(w => /(Enum|Flag|Meta|Singleton)\b|^type$|singleton/i.test(w) && !/metaclass *= *(abc\.)?ABCMeta/.test(w));
}

;// CONCATENATED MODULE: ./src/scan/rules/python/callback-not-removed.ts
/** Callbacks of an instance in lists that last as long as the process: each keeps its instance alive with it. */





const named = (pattern) => (_, name) => pattern.test(name);
const registries = [
    {
        adds: named(/^gc\.callbacks\.(append|insert)$/),
        removes: /^gc\.callbacks\.(remove|clear|pop)$/,
        repair: 'Remove it from gc.callbacks when the object is closed, or register a function that refers to it weakly.',
    },
    {
        adds: named(/^(os\.register_at_fork|sys\.addaudithook)$/),
        repair: 'Register one function for the process that refers to the objects weakly: nothing can take it out again.',
    },
    {
        adds: call => methodOf(call) === 'addSystemEventTrigger',
        removes: /^removeSystemEventTrigger$/,
        repair: 'Keep what it returns and call removeSystemEventTrigger with it when the object is closed.',
    },
    {
        adds: isStrongConnection,
        removes: /^disconnect$/,
        repair: 'Disconnect it when the object is closed, or leave out weak=False.',
    },
];
/** `signal.connect(self.update, weak=False)`: of those with the same dispatch_uid only the first is kept. */
function isStrongConnection(call) {
    const weak = argument(call, 'weak');
    const isStrong = weak?.nodeType === export_ParseNodeType.Constant && weak.d.constType === export_KeywordType.False;
    return isStrong && methodOf(call) === 'connect' && !argument(call, 'dispatch_uid');
}
const callbackNotRemoved = module => {
    const names = module.calls.map(call => ({ call, name: module.qualified(call.d.leftExpr) ?? methodOf(call) ?? '' }));
    return registries.flatMap(({ adds, removes, repair }) => {
        const isUndone = names.some(({ call, name }) => removes?.test(name) || removes?.test(methodOf(call) ?? ''));
        return names.flatMap(({ call, name }) => (adds(call, name) ? (callback_not_removed_judge(call, isUndone, repair, module) ?? []) : []));
    });
};
function callback_not_removed_judge(call, isUndone, repair, module) {
    const keeps = keepsInstance(call, module);
    if (!keeps)
        return undefined;
    if (isUndone || !keeps.each)
        return unproved(call, 'registration');
    return leaking(call, 'registration', {
        rule: 'py/callback-not-removed',
        severity: 'medium',
        message: `This callback keeps each ${keeps.cls.d.name.d.value} alive as long as the process; nothing removes it.`,
        repair,
    });
}

;// CONCATENATED MODULE: ./src/scan/rules/python/growth.ts
/** How the mentions of a collection treat it: which make it grow, and whether any could make it shrink or pass it on. */



const grows = /^(append|appendleft|add|setdefault|insert)$/;
const reads = /^(get|items|values|keys|index|count|copy|__contains__)$/;
/** What happens to the collection that `node` stands for. */
function useOf(node) {
    const { parent } = node;
    if (parent?.nodeType === export_ParseNodeType.MemberAccess && parent.d.leftExpr === node) {
        const call = parent.parent;
        if (call?.nodeType !== export_ParseNodeType.Call || call.d.leftExpr !== parent)
            return { kind: 'other' };
        const method = parent.d.member.d.value;
        const added = call.d.args[method === 'insert' ? 1 : 0]?.d.valueExpr;
        if (grows.test(method) && added)
            return { kind: 'grows', node: call, added };
        return { kind: reads.test(method) ? 'reads' : 'other' };
    }
    if (parent?.nodeType === export_ParseNodeType.Index && parent.d.leftExpr === node)
        return useOfItem(parent);
    if (isIterated(node))
        return { kind: 'iterated' };
    const isTested = parent?.nodeType === export_ParseNodeType.BinaryOperation &&
        (parent.d.operator === export_OperatorType.In || parent.d.operator === export_OperatorType.NotIn) &&
        parent.d.rightExpr === node;
    return { kind: isTested ? 'reads' : 'other' };
}
/** `for x in node`, in a statement or a comprehension. */
const isIterated = (node) => (node.parent?.nodeType === export_ParseNodeType.For || node.parent?.nodeType === export_ParseNodeType.ComprehensionFor) &&
    node.parent.d.iterableExpr === node;
function useOfItem(item) {
    const outer = item.parent;
    const key = item.d.items[0]?.d.valueExpr;
    if (outer?.nodeType === export_ParseNodeType.Assignment && outer.d.leftExpr === item && key)
        return key.nodeType === export_ParseNodeType.Slice ? { kind: 'other' } : { kind: 'grows', node: outer, added: key };
    return { kind: outer?.nodeType === export_ParseNodeType.Del ? 'other' : 'reads' };
}
/** `instances.append(self)`, `instances[id(self)] = self` in a constructor: one more for each object. */
function isNewInstance(added) {
    const fn = functionOf(added);
    if (fn?.d.name.d.value !== '__init__' || !classOf(fn))
        return false;
    const self = parametersOf(fn)[0];
    const given = idOf(added) ?? added;
    return given.nodeType === export_ParseNodeType.Name && given.d.value === self && isKeptWhole(added, self);
}
/** `x` of `id(x)`. */
const idOf = (node) => node.nodeType === export_ParseNodeType.Call &&
    node.d.leftExpr.nodeType === export_ParseNodeType.Name &&
    node.d.leftExpr.d.value === 'id'
    ? node.d.args[0]?.d.valueExpr
    : undefined;
/** The value beside a key is the object itself, not a weak reference to it. */
function isKeptWhole(key, self) {
    const assignment = key.parent?.parent?.parent;
    if (assignment?.nodeType !== export_ParseNodeType.Assignment)
        return idOf(key) === undefined;
    return assignment.d.rightExpr.nodeType === export_ParseNodeType.Name && assignment.d.rightExpr.d.value === self;
}
/** True for what differs from call to call: a parameter, or what a call made of one. */
function isFromParameter(added) {
    const fn = functionOf(added);
    if (!fn)
        return false;
    const varying = varyingIn(fn);
    return walk(added).some(n => n.nodeType === export_ParseNodeType.Name && varying.has(n.d.value));
}
/** Parameters but the receiver, and locals that are made of them. */
function varyingIn(fn) {
    const varying = new Set(parametersOf(fn).filter(p => !/^(self|cls|mcs|klass|type_?)$/.test(p)));
    for (const node of everyNode(fn.d.suite))
        if (node.nodeType === export_ParseNodeType.Assignment && node.d.leftExpr.nodeType === export_ParseNodeType.Name)
            if (walk(node.d.rightExpr).some(n => n.nodeType === export_ParseNodeType.Name && varying.has(n.d.value)))
                varying.add(node.d.leftExpr.d.value);
    return varying;
}
/** An empty collection: `[]`, `{}`, `set()`, `dict()`, `list()`, `defaultdict(…)`, `OrderedDict()`. */
function isEmptyCollection(node) {
    if (node.nodeType === export_ParseNodeType.List || node.nodeType === export_ParseNodeType.Dictionary)
        return node.d.items.length === 0;
    if (node.nodeType !== export_ParseNodeType.Call)
        return false;
    const callee = node.d.leftExpr;
    const name = callee.nodeType === export_ParseNodeType.Name
        ? callee.d.value
        : callee.nodeType === export_ParseNodeType.MemberAccess
            ? callee.d.member.d.value
            : '';
    return name === 'defaultdict' || (/^(set|dict|list|OrderedDict)$/.test(name) && node.d.args.length === 0);
}

;// CONCATENATED MODULE: ./src/scan/rules/python/collection-only-grows.ts






/** Filled once for each thing that is declared, not for each that happens. */
const registers = /regist|define|declare|install|plugin|provide|load|^_?init(?!__)|setup|configure|extend|^_?(add|def|replace|set|alias|bind)(_|[A-Z])|^(main|__set_name__)$|hook|type|class/i;
const collectionOnlyGrows = module => collections(module).flatMap(({ name, cls }) => {
    const uses = cls ? usesOnClass(name, cls, module) : usesInModule(name, module);
    return collection_only_grows_judge(name, uses, module) ?? [];
});
/** Names that a module or class body binds to an empty collection, once. */
function collections(module) {
    return module.nodes.flatMap(node => {
        if (node.nodeType !== export_ParseNodeType.Assignment || !isEmptyCollection(node.d.rightExpr))
            return [];
        const target = node.d.leftExpr.nodeType === export_ParseNodeType.TypeAnnotation ? node.d.leftExpr.d.valueExpr : node.d.leftExpr;
        const around = node.parent?.parent;
        if (target.nodeType !== export_ParseNodeType.Name || /^__\w+__$/.test(target.d.value))
            return [];
        if (around?.nodeType === export_ParseNodeType.Module)
            return [{ name: target.d.value }];
        const cls = around?.parent;
        return cls?.nodeType === export_ParseNodeType.Class ? [{ name: target.d.value, cls }] : [];
    });
}
/** Mentions of a module's name but its definition, without those of functions that have a local of that name. */
function usesInModule(name, module) {
    const hides = (fn) => fn !== undefined &&
        (parametersOf(fn).includes(name) ||
            (boundNames(fn).has(name) && !declaresGlobal(name, fn)) ||
            hides(functionOf(fn)));
    return mentions(name, module.tree)
        .filter(n => !hides(functionOf(n)))
        .slice(1);
}
const declaresGlobal = (name, fn) => everyNode(fn.d.suite).some(n => n.nodeType === export_ParseNodeType.Global && n.d.targets.some(t => t.d.value === name));
/** Every `x.name` of the file: whichever object it is said of, it may be this collection. */
function usesOnClass(name, cls, module) {
    const bare = mentions(name, cls.d.suite).slice(1);
    const attributes = module.nodes.filter(n => n.nodeType === export_ParseNodeType.MemberAccess && n.d.member.d.value === name);
    return [...attributes, ...bare.filter(n => !functionOf(n) || functionOf(n) === functionOf(cls))];
}
function collection_only_grows_judge(name, uses, module) {
    const kinds = uses.map(useOf);
    const growth = kinds.flatMap(u => u.kind === 'grows' && happens(u.node) && (isFromParameter(u.added) || isNewInstance(u.added)) ? [u] : []);
    const [first] = growth.map(u => u.node);
    if (!first)
        return undefined;
    // What is gone through may be a list of what was declared; objects of which each one adds itself are not.
    const declared = kinds.some(u => u.kind === 'iterated') && !growth.every(u => isNewInstance(u.added));
    if (declared || kinds.some(u => u.kind === 'other'))
        return unproved(first, 'collection');
    const fn = functionOf(first);
    const declaring = growth.some(u => registers.test(functionOf(u.node).d.name.d.value)) ||
        isDecorator(fn, module) ||
        isMadeOnImport(classOf(fn), module);
    return leaking(first, 'collection', {
        rule: 'py/collection-only-grows',
        severity: declaring ? 'low' : 'medium',
        message: `${name} lives as long as the process and keeps what ${fn.d.name.d.value} puts into it; nothing is ever taken out.`,
        repair: 'Bound it, delete entries when they are done with, or use a weakref.WeakKeyDictionary or WeakSet.',
    });
}
/** In a function that runs as often as it is called: not one that runs when a class is made, nor a test. */
function happens(node) {
    const fn = functionOf(node);
    if (!fn || /^(test|setUp|__init_subclass__|__set_name__)/.test(fn.d.name.d.value))
        return false;
    const cls = classOf(fn);
    return !(fn.d.name.d.value === '__new__' &&
        cls?.d.arguments.some(a => a.d.valueExpr.nodeType === export_ParseNodeType.Name && /^type$|Meta/.test(a.d.valueExpr.d.value)));
}
/** Some instance of the class is made when the module is imported: they may all be. */
const isMadeOnImport = (cls, module) => cls !== undefined &&
    module.calls.some(({ d: { leftExpr: callee } }) => callee.nodeType === export_ParseNodeType.Name && callee.d.value === cls.d.name.d.value && !functionOf(callee));
/** A function that decorates others runs when they are defined. */
function isDecorator(fn, module) {
    if (functionOf(fn))
        return true;
    const name = fn.d.name.d.value;
    const decorates = module.nodes.some(n => n.nodeType === export_ParseNodeType.Decorator && mentions(name, n.d.expr).length > 0);
    const [first] = parametersOf(fn);
    const givesBack = everyNode(fn.d.suite).some(n => n.nodeType === export_ParseNodeType.Return && n.d.expr?.nodeType === export_ParseNodeType.Name && n.d.expr.d.value === first);
    return decorates || givesBack;
}

;// CONCATENATED MODULE: ./src/scan/rules/python/context-manager-without-finally.ts
/** A generator under `@contextmanager` whose release after the `yield` is skipped when the body of the with raises. */




const managers = /^contextlib\.(async)?contextmanager$/;
const releases = /^(close|aclose|release|terminate|shutdown|stop|disconnect|cleanup|kill|unlock)$/;
const releasing = /^(os\.(unlink|remove|close)|shutil\.rmtree)$/;
const contextManagerWithoutFinally = module => module.functions
    .filter(fn => isManager(fn, module))
    .flatMap(fn => {
    const yields = nodesOfScope(fn.d.suite).filter(n => n.nodeType === export_ParseNodeType.Yield);
    const [only] = yields;
    if (!only || yields.length > 1)
        return [];
    const release = releaseAfter(only, fn, module);
    if (!release)
        return [];
    if (isProtected(only, fn))
        return [unproved(only, 'context-manager')];
    return leaking(only, 'context-manager', {
        rule: 'py/context-manager-without-finally',
        severity: isGuarded(release) && !isRemoval(release, module) ? 'low' : 'medium',
        message: `If the body of the with statement raises, it raises at the yield, and ${module.text(release)} is never reached.`,
        repair: 'Put the yield in a try statement and the release in its finally block.',
    });
});
/** `if os.path.exists(path): os.remove(path)` is as sure as without the question. */
const isRemoval = (call, module) => releasing.test(module.qualified(call.d.leftExpr) ?? '');
const isManager = (fn, module) => fn.d.decorators.some(d => managers.test(module.qualified(d.d.expr) ?? ''));
/**
 * The first release after the yield of something that this function did not get from a call: the flow follows what it
 * acquired itself.
 */
function releaseAfter(at, fn, module) {
    return module.calls.find(c => functionOf(c) === fn &&
        c.start > at.start + at.length &&
        (isRemoval(c, module) || (releases.test(methodOf(c) ?? '') && isNotAcquiredHere(c, fn))));
}
function isNotAcquiredHere(call, fn) {
    const root = receiverOf(call)?.split('.')[0];
    return root !== undefined && (root === 'self' || parametersOf(fn).includes(root));
}
/** Within a try or a with statement somebody has thought of exceptions. */
function isProtected(at, fn) {
    for (let n = at.parent; n && n !== fn; n = n.parent)
        if (n.nodeType === export_ParseNodeType.Try || n.nodeType === export_ParseNodeType.With)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/scan/rules/python/figure-not-closed.ts
/** Figures of matplotlib.pyplot: pyplot itself keeps each one until it is closed. */




const makes = /^matplotlib\.pyplot\.(figure|subplots)$/;
/** Showing blocks until the user has closed them. */
const ends = /^matplotlib\.pyplot\.(close|show)$/;
const figureNotClosed = module => {
    const figures = module.calls.filter(c => makes.test(module.qualified(c.d.leftExpr) ?? ''));
    if (figures.length === 0)
        return [];
    const isEnded = module.calls.some(c => ends.test(module.qualified(c.d.leftExpr) ?? ''));
    return figures.flatMap(call => figure_not_closed_judge(call, isEnded, module) ?? []);
};
function figure_not_closed_judge(call, isEnded, module) {
    const fn = functionOf(call);
    if (!fn)
        return undefined;
    if (isEnded || givesAway(fn))
        return unproved(call, 'figure');
    const isSaved = module.calls.some(c => functionOf(c) === fn && /\.savefig$/.test(module.text(c.d.leftExpr)));
    return leaking(call, 'figure', {
        rule: 'py/figure-not-closed',
        severity: isSaved ? 'medium' : 'low',
        message: `pyplot keeps the figure that each call of ${fn.d.name.d.value} makes; nothing closes it.`,
        repair: 'Call plt.close(fig) when it is saved, or make a matplotlib.figure.Figure, which pyplot does not keep.',
    });
}
/** What returns, yields or stores something may hand the figure on. */
const givesAway = (fn) => everyNode(fn.d.suite).some(n => (n.nodeType === export_ParseNodeType.Return && n.d.expr !== undefined) ||
    n.nodeType === export_ParseNodeType.Yield ||
    (n.nodeType === export_ParseNodeType.Assignment && n.d.leftExpr.nodeType === export_ParseNodeType.MemberAccess));

;// CONCATENATED MODULE: ./src/scan/rules/python/handler-not-removed.ts
/** Logging handlers added each time a function runs: loggers last as long as the process, and so do their handlers. */




/** What programs call once, when they start. */
const handler_not_removed_once = /setup|set_?up|config|init|main|start|install|enable|^add_|^(cli|run)$|basic/i;
const handlerNotRemoved = module => module.calls.filter(c => methodOf(c) === 'addHandler').flatMap(c => handler_not_removed_judge(c, module) ?? []);
function handler_not_removed_judge(call, module) {
    const fn = functionOf(call);
    if (!fn || !isLogger(call, module) || !makesHandler(call, module))
        return undefined;
    const around = classOf(fn) ?? fn;
    const words = everyNode(around).flatMap(n => (n.nodeType === export_ParseNodeType.MemberAccess ? [n.d.member.d.value] : []));
    if (words.some(w => /^(removeHandler|handlers|hasHandlers)$/.test(w)) || isGuarded(call))
        return unproved(call, 'handler');
    const perInstance = classOf(fn) !== undefined && fn.d.name.d.value === '__init__';
    return leaking(call, 'handler', {
        rule: 'py/logging-handler-not-removed',
        severity: !perInstance && handler_not_removed_once.test(fn.d.name.d.value) ? 'low' : 'medium',
        message: `Each call of ${fn.d.name.d.value} adds one more handler to a logger that lasts as long as the process.`,
        repair: 'Add it only where the logger has none yet, or remove and close it in a finally block.',
    });
}
const isGetLogger = (call, module) => module.qualified(call.d.leftExpr) === 'logging.getLogger';
/** `logging.getLogger(…).addHandler`, or on a name that was given one. */
function isLogger(call, module) {
    const on = call.d.leftExpr.nodeType === export_ParseNodeType.MemberAccess ? call.d.leftExpr.d.leftExpr : undefined;
    if (on?.nodeType === export_ParseNodeType.Call)
        return isGetLogger(on, module);
    const name = receiverOf(call);
    return (name !== undefined &&
        module.calls.some(c => {
            const target = c.parent?.nodeType === export_ParseNodeType.Assignment ? module.text(c.parent.d.leftExpr) : undefined;
            return target === name && isGetLogger(c, module);
        }));
}
/** The handler is made in this function: a handler of the module's own is added once at most. */
function makesHandler(call, module) {
    const given = call.d.args[0]?.d.valueExpr;
    const isHandler = (c) => /Handler$/.test(module.text(c.d.leftExpr)) && !/NullHandler$/.test(module.text(c.d.leftExpr));
    if (given?.nodeType === export_ParseNodeType.Call)
        return isHandler(given);
    if (given?.nodeType !== export_ParseNodeType.Name)
        return false;
    return module.calls.some(c => assignedTo(c) === given.d.value && functionOf(c) === functionOf(call) && isHandler(c));
}

;// CONCATENATED MODULE: ./src/scan/rules/python/mutable-default-grows.ts
/** A default value is made once: what one call adds to it is there in every later call. */




const mutableDefaultGrows = module => module.functions.flatMap(fn => fn.d.params.flatMap(({ d: { name, defaultValue } }) => {
    // A nested function’s default goes with the call that defined it.
    if (functionOf(fn) || !name || !defaultValue || !isEmptyCollection(defaultValue))
        return [];
    if (boundNames(fn).has(name.d.value))
        return [];
    const uses = mentions(name.d.value, fn.d.suite).map(useOf);
    const growth = uses.find(u => u.kind === 'grows')?.node;
    if (!growth)
        return [];
    // Returned or passed on it still accumulates; cleared or measured it may be bounded.
    if (uses.some(u => u.kind === 'other'))
        return [unproved(growth, 'collection')];
    return [
        leaking(growth, 'collection', {
            rule: 'py/mutable-default-grows',
            severity: 'medium',
            message: `${name.d.value} is made once, when ${fn.d.name.d.value} is defined, and keeps what every call adds to it.`,
            repair: 'Make None the default and the collection in the body; for a cache, use functools.lru_cache with a bound.',
        }),
    ];
}));

;// CONCATENATED MODULE: ./src/scan/rules/python/task-not-kept.ts
/** Tasks that nothing refers to: the event loop holds them weakly, so they may vanish half done, and nobody sees them fail. */




const task_not_kept_makes = /^asyncio\.(create_task|ensure_future)$/;
const loops = /^asyncio\.(get_running_loop|get_event_loop|new_event_loop)$/;
const taskNotKept = module => module.calls.filter(c => makesTask(c, module)).map(c => task_not_kept_judge(c, module));
function makesTask(call, module) {
    if (task_not_kept_makes.test(module.qualified(call.d.leftExpr) ?? ''))
        return true;
    if (methodOf(call) !== 'create_task' || call.d.leftExpr.nodeType !== export_ParseNodeType.MemberAccess)
        return false;
    const on = call.d.leftExpr.d.leftExpr;
    if (on.nodeType === export_ParseNodeType.Call)
        return loops.test(module.qualified(on.d.leftExpr) ?? '');
    return on.nodeType === export_ParseNodeType.Name && isLoop(on.d.value, call, module);
}
/** `loop = asyncio.get_running_loop()` in the same function. */
const isLoop = (name, call, module) => module.calls.some(c => assignedTo(c) === name && functionOf(c) === functionOf(call) && loops.test(module.qualified(c.d.leftExpr) ?? ''));
function task_not_kept_judge(call, module) {
    const fn = functionOf(call);
    if (call.parent?.nodeType === export_ParseNodeType.Await)
        return { node: call, category: 'task', state: 'proved' };
    const name = assignedTo(call);
    const unused = name !== undefined && fn !== undefined && !isShared(name, call) && mentions(name, fn.d.suite).length === 1;
    // Where the loop is run on the spot, the frame that made the task outlives it.
    if (!(isDropped(call) || unused) || !fn || runsLoop(call, module))
        return unproved(call, 'task');
    return leaking(call, 'task', {
        rule: 'py/task-not-kept',
        severity: 'medium',
        message: 'Nothing keeps this task: the event loop refers to it weakly, and nothing awaits, cancels or sees it fail.',
        repair: 'Keep it in a set and discard it in a done callback, or start it in an asyncio.TaskGroup.',
    });
}
const isShared = (name, call) => walk(functionOf(call).d.suite).some(n => (n.nodeType === export_ParseNodeType.Global || n.nodeType === export_ParseNodeType.Nonlocal) &&
    n.d.targets.some(t => t.d.value === name));
const runsLoop = (call, module) => module.calls.some(c => functionOf(c) === functionOf(call) &&
    /^run_(forever|until_complete)$/.test(methodOf(c) ?? '') &&
    receiverOf(c) !== undefined);

;// CONCATENATED MODULE: ./src/scan/rules/python/tensor-keeps-graph.ts
/** A loss that is summed up or collected as a tensor keeps the graph of every step it was computed by. */




const tensorKeepsGraph = module => {
    if (![...module.imports.values()].some(name => /^torch(\.|$)/.test(name)))
        return [];
    const backward = module.calls.filter(c => methodOf(c) === 'backward' && isDropped(c));
    return backward.flatMap(call => {
        const loss = receiverOf(call);
        const fn = functionOf(call);
        const loop = loopAround(call);
        if (loss === undefined || loss.includes('.') || !loop)
            return [];
        const within = fn?.d.suite ?? module.tree;
        return [...walk(loop)]
            .filter(n => keeps(n, loss, within, module))
            .map(node => leaking(node, 'tensor', {
            rule: 'py/tensor-keeps-graph',
            severity: 'medium',
            message: `Each round keeps ${loss} with the graph it was computed by, and so all tensors of that round.`,
            repair: 'Keep the number alone: use .item() or .detach().',
        }));
    });
};
function loopAround(node) {
    let loop;
    for (let n = node.parent; n && n.nodeType !== export_ParseNodeType.Function; n = n.parent)
        if (n.nodeType === export_ParseNodeType.For || n.nodeType === export_ParseNodeType.While)
            loop = n;
    return loop;
}
/** `losses.append(loss)`, `total += loss`, where the collection itself is never differentiated, nor the loss made a number. */
function keeps(node, loss, within, module) {
    const isLoss = (n) => n?.nodeType === export_ParseNodeType.Name && n.d.value === loss;
    const appended = node.nodeType === export_ParseNodeType.Call && methodOf(node) === 'append' && isLoss(node.d.args[0]?.d.valueExpr);
    const added = node.nodeType === export_ParseNodeType.AugmentedAssignment &&
        node.d.operator === export_OperatorType.AddEqual &&
        isLoss(node.d.rightExpr);
    const into = appended
        ? receiverOf(node)
        : added && node.d.leftExpr.nodeType === export_ParseNodeType.Name
            ? node.d.leftExpr.d.value
            : undefined;
    if (into === undefined || isMadeNumber(loss, within))
        return false;
    const usedAgain = mentions(into.split('.')[0], within).some(n => isDifferentiated(n, module));
    return !usedAgain;
}
/** `loss = loss.item()`, `loss = loss.detach()` */
const isMadeNumber = (loss, within) => mentions(loss, within).some(n => n.parent?.nodeType === export_ParseNodeType.Assignment &&
    n.parent.d.leftExpr === n &&
    mentions(loss, n.parent.d.rightExpr).length > 0);
/** `total.backward()`, `sum(losses)`, `torch.stack(losses)` */
function isDifferentiated(node, module) {
    const { parent } = node;
    if (parent?.nodeType === export_ParseNodeType.MemberAccess)
        return parent.d.member.d.value === 'backward';
    if (parent?.nodeType !== export_ParseNodeType.Argument || parent.parent?.nodeType !== export_ParseNodeType.Call)
        return false;
    return /(sum|stack|cat|mean)$/.test(module.text(parent.parent.d.leftExpr));
}

;// CONCATENATED MODULE: ./src/scan/rules/python/index.ts











const rules = [
    taskNotKept,
    cacheOnMethod,
    collectionOnlyGrows,
    mutableDefaultGrows,
    atexitNotUnregistered,
    handlerNotRemoved,
    figureNotClosed,
    tensorKeepsGraph,
    contextManagerWithoutFinally,
    asyncGeneratorNotClosed,
    callbackNotRemoved,
];
/** What the rules find, and the state of every acquisition that they know. */
function applyRules(module) {
    const judged = rules.flatMap(rule => rule(module));
    const place = ({ node, category }) => ({
        category,
        span: module.span(node),
        symbol: module.symbol(node),
        text: module.text(node),
    });
    return {
        hits: judged.flatMap(j => j.leak ? [{ ...place(j), ...j.leak, trace: [{ span: module.span(j.node), text: 'acquired here' }] }] : []),
        sites: judged.map(j => ({ ...place(j), state: j.state })),
    };
}

// EXTERNAL MODULE: ./src/scan/suppressions/marker.ts
var marker = __webpack_require__(2762);
// EXTERNAL MODULE: ./src/scan/syntax/lines.ts
var lines = __webpack_require__(1286);
;// CONCATENATED MODULE: ./src/scan/syntax/python/functions.ts


/** The functions of a file by their names, methods as `Class.method`; without those whose name means something else too. */
function functionsIn(tree) {
    const found = new Set();
    const ambiguous = new Set();
    for (const node of everyNode(tree)) {
        if (node.nodeType === export_ParseNodeType.Assignment && node.d.leftExpr.nodeType === export_ParseNodeType.Name)
            ambiguous.add(node.d.leftExpr.d.value);
        if (node.nodeType !== export_ParseNodeType.Function)
            continue;
        const around = node.parent?.parent;
        const name = node.d.name.d.value;
        const symbol = around?.nodeType === export_ParseNodeType.Class ? `${around.d.name.d.value}.${name}` : name;
        if (found.has(symbol))
            ambiguous.add(symbol);
        found.add(symbol);
    }
    for (const name of ambiguous)
        found.delete(name);
    return found;
}
/** The functions of a file, named as `functionsIn` does, that contain a `while True` which nothing in them leaves. */
function endlessIn(tree) {
    const found = new Set();
    for (const node of everyNode(tree)) {
        if (node.nodeType !== export_ParseNodeType.While || !isTrue(node.d.testExpr))
            continue;
        const fn = functionAround(node);
        const leaves = nodesOfScope(node.d.whileSuite).some(n => n.nodeType === export_ParseNodeType.Break ||
            n.nodeType === export_ParseNodeType.Return ||
            n.nodeType === export_ParseNodeType.Raise ||
            n.nodeType === export_ParseNodeType.Yield ||
            n.nodeType === export_ParseNodeType.Await);
        if (!fn || leaves)
            continue;
        const around = fn.parent?.parent;
        const name = fn.d.name.d.value;
        found.add(around?.nodeType === export_ParseNodeType.Class ? `${around.d.name.d.value}.${name}` : name);
    }
    return found;
}
/** Functions that are called by `if __name__ == '__main__':` and by nothing else in the file: they run once. */
function onceIn(tree) {
    const guards = tree.d.statements.filter(n => n.nodeType === export_ParseNodeType.If && isMainGuard(n.d.testExpr));
    const called = new Set();
    for (const node of guards.flatMap(guard => everyNode(guard)))
        if (node.nodeType === export_ParseNodeType.Call && node.d.leftExpr.nodeType === export_ParseNodeType.Name)
            called.add(node.d.leftExpr.d.value);
    const mentions = new Map();
    for (const node of called.size > 0 ? everyNode(tree) : [])
        if (node.nodeType === export_ParseNodeType.Name)
            mentions.set(node.d.value, (mentions.get(node.d.value) ?? 0) + 1);
    // The definition and the call.
    return new Set([...called].filter(name => mentions.get(name) === 2));
}
/** Functions that may skip a test: as decorators they decide whether it runs. */
function skippingIn(tree) {
    const found = new Set();
    for (const node of everyNode(tree))
        if (node.nodeType === export_ParseNodeType.Name && node.d.value === 'SkipTest')
            for (let fn = functionAround(node); fn; fn = functionAround(fn))
                found.add(fn.d.name.d.value);
    return found;
}
const isMainGuard = (node) => node.nodeType === export_ParseNodeType.BinaryOperation &&
    node.d.operator === export_OperatorType.Equals &&
    node.d.leftExpr.nodeType === export_ParseNodeType.Name &&
    node.d.leftExpr.d.value === '__name__';
const isTrue = (node) => (node.nodeType === export_ParseNodeType.Constant && node.d.constType === export_KeywordType.True) ||
    (node.nodeType === export_ParseNodeType.Number && node.d.value === 1);
function functionAround(node) {
    for (let n = node.parent; n; n = n.parent)
        if (n.nodeType === export_ParseNodeType.Function)
            return n;
    return undefined;
}

// EXTERNAL MODULE: ./src/scan/flow/ir.ts
var ir = __webpack_require__(7411);
;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/acquisitions.ts
/** Which calls acquire: by the name of what is called, or by what is done with the result and what is given. */


/** The resource that a call acquires, unless its arguments say otherwise. */
function resourceOf(node, qualified, s) {
    const { acquire } = s.file.resources;
    const named = qualified === undefined ? undefined : acquire.get(qualified);
    const resource = named ?? (isReadOnTheSpot(node, s) ? acquire.get('open') : makesZmqSocket(node, s));
    if (!resource || (s.expectsFailure && node.parent?.nodeType === export_ParseNodeType.StatementList))
        return undefined;
    if (resource.onlyWith !== undefined && !isSwitchedOn(node, resource.onlyWith))
        return undefined;
    if (resource.offBy !== undefined && isFalse(argument(node, resource.offBy)))
        return undefined;
    // An in-memory file holds no descriptor. What was written and not closed is not even in it.
    if (argument(node, 'fileobj'))
        return isWrittenOnTheSpot(node) ? resource : undefined;
    return resource;
}
const reading = /^(read|readline|readlines)$/;
/** `corpus.open(name).read()`: whatever it belongs to, what is opened and then read is a file. */
function isReadOnTheSpot(node, s) {
    const callee = node.d.leftExpr;
    if (callee.nodeType !== export_ParseNodeType.MemberAccess || callee.d.member.d.value !== 'open')
        return false;
    return reading.test(methodOnResult(node) ?? '') && !s.names.isInMemory(callee.d.leftExpr);
}
/** An option that is given, and not as False. */
function isSwitchedOn(node, option) {
    const given = argument(node, option);
    return given !== undefined && !isFalse(given);
}
const isFalse = (node) => node?.nodeType === export_ParseNodeType.Constant && node.d.constType === export_KeywordType.False;
const isWrittenOnTheSpot = (node) => methodOnResult(node) === 'write';
/** The method that is called on a call's result without giving it a name. */
function methodOnResult(node) {
    const { parent } = node;
    return parent?.nodeType === export_ParseNodeType.MemberAccess && parent.parent?.nodeType === export_ParseNodeType.Call
        ? parent.d.member.d.value
        : undefined;
}
/** `context.socket(zmq.REQ)`: the argument tells whose method it is. */
function makesZmqSocket(node, s) {
    const callee = node.d.leftExpr;
    if (callee.nodeType !== export_ParseNodeType.MemberAccess || callee.d.member.d.value !== 'socket')
        return undefined;
    const kind = argument(node, 'socket_type', 0);
    return kind && s.names.qualified(kind)?.startsWith('zmq.')
        ? s.file.resources.acquire.get('zmq.Context.socket')
        : undefined;
}
/** `await x`, `(x)`: the same value. */
function outermost(node) {
    const { parent } = node;
    return parent?.nodeType === export_ParseNodeType.Await ? parent : node;
}
/** Used on the spot and then out of reach: `open(p).read()`, `json.load(open(p))`, a bare `open(p)`. */
function isUnbound(node) {
    const { parent } = node;
    return (parent?.nodeType === export_ParseNodeType.MemberAccess ||
        parent?.nodeType === export_ParseNodeType.StatementList ||
        parent?.nodeType === export_ParseNodeType.For ||
        parent?.nodeType === export_ParseNodeType.ComprehensionFor ||
        parent?.nodeType === export_ParseNodeType.Argument);
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/captures.ts
/** Which names of an enclosing function its nested functions release or hand on. */



/**
 * A nested function that only calls methods on a name borrows it. One that releases it, passes it on or returns it may
 * be the one that ends it: `lambda: conn.close()`, `def cleanup(): shutil.rmtree(d)`. What it binds itself is another
 * variable of the same name.
 */
function capturedForRelease(nested, resources) {
    const names = new Set();
    const own = ownNames(nested);
    const capture = (name) => own.has(name) || names.add(name);
    for (const node of nodesOfScope(nested)) {
        if (node !== nested && opensScope(node))
            for (const name of capturedForRelease(node, resources))
                capture(name);
        if (node.nodeType !== export_ParseNodeType.Name)
            continue;
        const parent = node.parent;
        if (parent?.nodeType !== export_ParseNodeType.MemberAccess)
            capture(node.d.value);
        else if (parent.d.leftExpr === node && resources.releaseMethods.has(parent.d.member.d.value))
            capture(node.d.value);
    }
    return names;
}
/** The variables of a function; those of a class are no variables of its methods. */
function ownNames(nested) {
    if (nested.nodeType !== export_ParseNodeType.Function && nested.nodeType !== export_ParseNodeType.Lambda)
        return new Set();
    const names = new Set([...boundNames(nested), ...nested.d.params.flatMap(p => (p.d.name ? [p.d.name.d.value] : []))]);
    if (nested.nodeType === export_ParseNodeType.Function)
        for (const name of declaredOuter(nested))
            names.delete(name);
    return names;
}
/** The same over all functions nested in a scope. */
function capturedWithin(body, resources) {
    const names = new Set();
    for (const node of nodesOfScope(body))
        if (node !== body && opensScope(node))
            for (const name of capturedForRelease(node, resources))
                names.add(name);
    return names;
}
/** At a lambda: what it captures to release leaves our sight here. */
function captured(lambda, s) {
    for (const of of capturedForRelease(lambda, s.file.resources))
        s.emit({ kind: 'escape', of, how: 'capture', span: s.span(lambda), text: s.text(lambda) });
}
/** Attributes that some line of the file releases through any object: `client.sock.close()`, `os.close(self.fd)`. */
function releasedFields(tree, resources) {
    const fields = new Set();
    for (const node of everyNode(tree)) {
        if (node.nodeType !== export_ParseNodeType.MemberAccess || !resources.releaseMethods.has(node.d.member.d.value))
            continue;
        const owner = node.d.leftExpr;
        if (owner.nodeType === export_ParseNodeType.MemberAccess)
            fields.add(`@${owner.d.member.d.value}`);
    }
    return [...fields];
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/locks.ts
/**
 * Locks: what is acquired is the hold on something that was there before, so it goes by a name of its own. Only where
 * one function both takes and gives back; what is taken here and given back elsewhere says nothing of either place.
 */



/** The name of the hold on a lock; no variable is called so. */
const holdOn = (lock) => `&${lock}`;
/** `lock.acquire()`, if this function releases that lock too: the name that holds the answer. */
function acquireLock(node, s) {
    const call = lockCall(node);
    const resource = s.file.resources.acquire.get('.acquire');
    if (call?.by !== 'acquire' || !s.around.locks.has(call.lock) || !resource)
        return undefined;
    // `ensure_future(lock.acquire())`: somebody else does it, and later.
    if (node.parent?.nodeType === export_ParseNodeType.Argument)
        return undefined;
    s.mayRaise(node, 'doubtful');
    const answer = s.temporary();
    s.emit({ kind: 'acquire', site: { ...callSite(node, s), resource }, into: answer });
    // Where the answer is no, nothing was acquired: what holds it is known to be true.
    s.emit({ kind: 'alias', to: holdOn(call.lock), from: answer });
    return answer;
}
function releaseLock(node, s) {
    const call = lockCall(node);
    if (call?.by !== 'release' || !s.around.locks.has(call.lock))
        return;
    s.emit({ kind: 'release', of: holdOn(call.lock), by: call.by, span: s.span(node), text: s.text(node) });
}
/**
 * The locks that a scope both acquires and releases, without those that a function inside may release for it. One that
 * is made here as well ends here, whether locked or not.
 */
function locksOf(body) {
    const here = new Set(nodesOfScope(body));
    const acquired = lockCalls(here, 'acquire');
    if (acquired.size === 0)
        return acquired;
    const released = lockCalls(here, 'release');
    const elsewhere = lockCalls(new Set(everyNode(body).filter(node => !here.has(node))), 'release');
    const made = new Set([...here].flatMap(node => madeIn(node) ?? []));
    return new Set([...acquired].filter(lock => released.has(lock) && !elsewhere.has(lock) && !made.has(lock)));
}
const lockCalls = (nodes, how) => new Set([...nodes].map(lockCall).flatMap(call => (call?.by === how ? [call.lock] : [])));
/** `lock.acquire()` or `lock.release()` on a name or a path of names, given no more than a lock is given. */
function lockCall(node) {
    if (node.nodeType !== export_ParseNodeType.Call || node.d.leftExpr.nodeType !== export_ParseNodeType.MemberAccess)
        return undefined;
    const by = node.d.leftExpr.d.member.d.value;
    if (by !== 'acquire' && by !== 'release')
        return undefined;
    const lock = dotted(node.d.leftExpr.d.leftExpr)?.join('.');
    const isPlain = by === 'acquire' ? node.d.args.every(isHowToWait) : node.d.args.length === 0;
    return lock !== undefined && isPlain ? { by, lock } : undefined;
}
/** Whether to wait, and how long: anything else tells what is acquired, which is then no lock. */
const isHowToWait = ({ d: { name, valueExpr } }) => name
    ? /^(block|blocking|timeout)$/.test(name.d.value)
    : valueExpr.nodeType === export_ParseNodeType.Constant || valueExpr.nodeType === export_ParseNodeType.Number;
/** `lock` of `lock = Lock()`. */
function madeIn(node) {
    if (node.nodeType !== export_ParseNodeType.Assignment || node.d.leftExpr.nodeType !== export_ParseNodeType.Name)
        return undefined;
    const source = node.d.rightExpr.nodeType === export_ParseNodeType.Await ? node.d.rightExpr.d.expr : node.d.rightExpr;
    const maker = source.nodeType === export_ParseNodeType.Call ? dotted(source.d.leftExpr)?.at(-1) : undefined;
    return maker !== undefined && /^[A-Z]|^allocate_lock$/.test(maker) ? node.d.leftExpr.d.value : undefined;
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/scope.ts
class Scope {
    file;
    names;
    around;
    /** Statements go here; swapped while a nested block is written. */
    out = [];
    temporaries = 0;
    /** Within `with pytest.raises(…)`: an acquisition there is expected to fail. */
    expectsFailure = false;
    /** Within a generator expression: what is written there may never run. */
    lazy = false;
    /** Which item of the tuple in a name is the resource, where it is not the first. */
    places = new Map();
    /** The ends of what comes in several, by the name of their tuple. */
    ends = new Map();
    renamed = new Map();
    constructor(file, names, around) {
        this.file = file;
        this.names = names;
        this.around = around;
    }
    emit(...events) {
        const last = this.out.at(-1);
        if (last?.kind === 'events')
            last.events.push(...events);
        else
            this.out.push({ kind: 'events', events });
    }
    push(statement) {
        this.out.push(statement);
    }
    /** Runs `write` and returns the statements it wrote instead of keeping them. */
    block(write) {
        const kept = this.out;
        this.out = [];
        write();
        const written = this.out;
        this.out = kept;
        return written;
    }
    temporary() {
        return `$${++this.temporaries}`;
    }
    /** What a statement holds on to until its end, whatever becomes of the name it was known by. */
    held() {
        return `#${++this.temporaries}`;
    }
    /** The variable that a name stands for here. */
    variable(name) {
        return this.renamed.get(name) ?? name;
    }
    /** Runs `write` where `names` are variables of their own (a comprehension, a class body). */
    within(names, write) {
        const kept = this.renamed;
        this.renamed = new Map(kept);
        for (const name of names)
            this.renamed.set(name, `${name}~${++this.temporaries}`);
        write();
        this.renamed = kept;
    }
    span(node) {
        return this.file.lines.span(node.start, node.start + node.length);
    }
    text(node) {
        return this.file.lines.text(node.start, node.start + node.length);
    }
    /** `on`: whose method `by` is called. A second chance to raise where nothing happened since the first says nothing new. */
    mayRaise(node, how = 'likely', on, by) {
        const doubtful = how === 'doubtful';
        const statement = this.out.at(-1);
        const last = statement?.kind === 'events' ? statement.events.at(-1) : undefined;
        if (last?.kind === 'may-raise' && (doubtful || (on === undefined && !last.doubtful && last.on === undefined)))
            return;
        const where = { span: this.span(node), text: this.text(node) };
        this.emit({
            kind: 'may-raise',
            ...where,
            doubtful,
            ...(on !== undefined && { on, ...(by !== undefined && { by }) }),
        });
    }
    /** A container made in this function; anything else belongs to somebody we do not see. */
    isOwnContainer(name) {
        if (name.startsWith('$') || name.startsWith('@'))
            return true;
        const { locals, params, outer } = this.around;
        return locals.has(name) && !params.has(name) && !outer.has(name);
    }
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/known-calls.ts
/** What calls do whose names are known, beside acquiring and releasing: the catalogue has those. */
const words = (text) => new Set(text.trim().split(/\s+/));
/** Methods that put their arguments into the container they are called on. */
const containing = words('append add appendleft insert put put_nowait setdefault extend update push');
/** Methods that register something to be released later. */
const registering = words(`
  enter_context enter_async_context push_async_exit callback push_async_callback addCleanup addClassCleanup
  addModuleCleanup enterContext enterClassContext addAsyncCleanup enterAsyncContext addfinalizer add_cleanup
  add_done_callback register finalize
`);
const registersCleanUp = (method) => registering.has(method) || /clean_?up/i.test(method);
/** Functions that register something to be released later. */
const known_calls_registers = words('atexit.register weakref.finalize');
/** Functions whose result has the same items as what they are given. */
const itemKeeping = words(`
  list tuple set frozenset sorted reversed enumerate zip iter next dict itertools.chain filter copy.copy cast typing.cast
`);
/** Methods that give out the items of what they are called on. */
const itemKeepingMethods = words('values items copy pop popleft get keys');
/** Functions that hardly ever raise, and keep nothing of what they are given. */
const harmless = words(`
  len isinstance issubclass print repr str id hash type bool callable hasattr getattr range super min max abs any all
  sum format list tuple dict set frozenset sorted reversed enumerate zip object time.time time.monotonic
  time.perf_counter os.getpid locals globals vars
`);
const logging = /^(_?log(ger)?|logging|warnings)\.|\.(debug|info|warning|warn)$/;
/** `raises`: they end the process by an exception, which somebody may catch. */
const endsProcess = new Map([
    ['sys.exit', 'raises'],
    ['exit', 'raises'],
    ['quit', 'raises'],
    ['_exit', 'raises'],
    ['os._exit', 'at once'],
    ['os.abort', 'at once'],
    ['os.execv', 'at once'],
    ['os.execvp', 'at once'],
    ['os.execve', 'at once'],
]);
/** Helpers whose `with` closes what they were given. */
const closers = words('contextlib.closing contextlib.aclosing closing aclosing');
/** Attributes and methods that are true of an open resource, and those that are true of a closed one. */
const tellsOpen = words('is_alive is_open isOpen is_connected connected is_running running');
const tellsClosed = words('closed _closed is_closed isclosed returncode');

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/tests.ts
/** Conditions: what a branch tells of the variables in it. */




const tests_isNone = (node) => literal(node) === 'null';
/** A condition; its effects are written before it. */
function test(node, s) {
    if (node.nodeType === export_ParseNodeType.UnaryOperation && node.d.operator === export_OperatorType.Not)
        return { kind: 'not', of: test(node.d.expr, s) };
    if (node.nodeType === export_ParseNodeType.BinaryOperation) {
        const { operator, leftExpr, rightExpr } = node.d;
        if (operator === export_OperatorType.And || operator === export_OperatorType.Or) {
            const left = test(leftExpr, s);
            const right = aside(rightExpr, s);
            return { kind: operator === export_OperatorType.And ? 'and' : 'or', left, right };
        }
        const negated = operator === export_OperatorType.IsNot || operator === export_OperatorType.NotEquals;
        if (negated || operator === export_OperatorType.Is || operator === export_OperatorType.Equals) {
            const equal = equality(leftExpr, rightExpr, s);
            return negated ? { kind: 'not', of: equal } : equal;
        }
    }
    const constant = literal(node);
    if (constant === 'true')
        return { kind: 'constant', value: true };
    if (constant === 'false' || constant === 'null')
        return { kind: 'constant', value: false };
    const told = tells(node, s);
    if (told)
        return told;
    if (isStable(node) && node.nodeType !== export_ParseNodeType.Name && fieldOf(node, s) === undefined) {
        if (node.nodeType !== export_ParseNodeType.MemberAccess)
            s.mayRaise(node, 'doubtful');
        return { kind: 'condition', text: s.text(node) };
    }
    const name = value(node, s);
    return name === undefined ? { kind: 'unknown' } : { kind: 'truthy', name };
}
/** A condition that may not be reached, or is asked again and again: its effects belong to it. */
function aside(node, s) {
    let inner = { kind: 'unknown' };
    const written = s.block(() => {
        inner = test(node, s);
    });
    return written.length === 0 ? inner : { kind: 'following', body: written, test: inner };
}
function equality(left, right, s) {
    if (tests_isNone(right)) {
        // `process.returncode is None`: it is still open.
        const told = tells(left, s);
        if (told)
            return { kind: 'not', of: told };
        const name = value(left, s);
        return name === undefined ? { kind: 'unknown' } : { kind: 'null', name };
    }
    if (!isStable(left) || !isStable(right)) {
        value(left, s);
        value(right, s);
        s.mayRaise(left, 'doubtful');
        return { kind: 'unknown' };
    }
    const name = dotted(left) && value(left, s);
    return { kind: 'condition', text: `${s.text(left)} == ${s.text(right)}`, ...(name === undefined ? {} : { name }) };
}
/** `f.closed`, `t.is_alive()`: a question to the resource itself, which is open as long as it is tracked. */
function tells(node, s) {
    const asked = node.nodeType === export_ParseNodeType.Call && node.d.args.length === 0 ? node.d.leftExpr : node;
    if (asked.nodeType !== export_ParseNodeType.MemberAccess)
        return undefined;
    const member = asked.d.member.d.value;
    if (!tellsOpen.has(member) && !tellsClosed.has(member))
        return undefined;
    const name = value(asked.d.leftExpr, s);
    if (name === undefined)
        return undefined;
    const closed = { kind: 'condition', text: s.text(asked), name };
    return tellsOpen.has(member) ? { kind: 'not', of: closed } : closed;
}
const pureCalls = new Set(['isinstance', 'hasattr', 'callable', 'len', 'issubclass', 'type']);
/** Asked twice, it answers the same, as long as no variable in it is assigned. */
function isStable(node) {
    switch (node.nodeType) {
        case export_ParseNodeType.Name:
        case export_ParseNodeType.Constant:
        case export_ParseNodeType.Number:
        case export_ParseNodeType.StringList:
            return true;
        case export_ParseNodeType.MemberAccess:
            return isStable(node.d.leftExpr);
        case export_ParseNodeType.Tuple:
            return node.d.items.every(isStable);
        case export_ParseNodeType.Call:
            return (node.d.leftExpr.nodeType === export_ParseNodeType.Name &&
                pureCalls.has(node.d.leftExpr.d.value) &&
                node.d.args.every(a => isStable(a.d.valueExpr)));
        case export_ParseNodeType.BinaryOperation:
            return (node.d.operator !== export_OperatorType.And &&
                node.d.operator !== export_OperatorType.Or &&
                isStable(node.d.leftExpr) &&
                isStable(node.d.rightExpr));
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/statements.ts
/** Statements to the neutral form. */








function statement(node, s) {
    switch (node.nodeType) {
        case export_ParseNodeType.StatementList:
            for (const part of node.d.statements)
                statement(part, s);
            return;
        case export_ParseNodeType.Assignment:
            return assignments_assign(node.d.leftExpr, node.d.rightExpr, s);
        case export_ParseNodeType.AugmentedAssignment:
            return augmented(node.d.leftExpr, node.d.rightExpr, s);
        case export_ParseNodeType.TypeAnnotation:
            return;
        case export_ParseNodeType.Return:
            return leave(node, node.d.expr, s);
        case export_ParseNodeType.Raise:
            if (node.d.expr)
                value(node.d.expr, s);
            return s.push({ kind: 'jump', to: 'raise', span: s.span(node) });
        case export_ParseNodeType.Assert: {
            const fails = s.block(() => s.push({ kind: 'jump', to: 'raise', span: s.span(node) }));
            return s.push({ kind: 'if', test: test(node.d.testExpr, s), then: [], else: fails });
        }
        case export_ParseNodeType.Break:
            return s.push({ kind: 'jump', to: 'break', span: s.span(node) });
        case export_ParseNodeType.Continue:
            return s.push({ kind: 'jump', to: 'continue', span: s.span(node) });
        case export_ParseNodeType.Del:
            for (const target of node.d.targets)
                bind(target, undefined, 'unknown', s);
            return;
        case export_ParseNodeType.If: {
            const condition = test(node.d.testExpr, s);
            const otherwise = node.d.elseSuite;
            return s.push({
                kind: 'if',
                test: condition,
                then: suite(node.d.ifSuite, s),
                else: otherwise ? s.block(() => statement(otherwise, s)) : [],
            });
        }
        case export_ParseNodeType.Suite:
            for (const part of node.d.statements)
                statement(part, s);
            return;
        case export_ParseNodeType.While:
            return whileLoop(node.d.testExpr, node.d.whileSuite, node.d.elseSuite, s);
        case export_ParseNodeType.For:
            return forLoop(node.d.targetExpr, node.d.iterableExpr, node.d.forSuite, node.d.elseSuite, s);
        case export_ParseNodeType.Try:
            return tryStatement(node, s);
        case export_ParseNodeType.With:
            return withStatement(node, s);
        case export_ParseNodeType.Match:
            return match(node, s);
        case export_ParseNodeType.Function:
            for (const d of node.d.decorators)
                value(d.d.expr, s);
            return lowerFunction(node, s);
        case export_ParseNodeType.Class:
            return lowerClass(node, s);
        case export_ParseNodeType.Import:
        case export_ParseNodeType.ImportFrom:
            return s.mayRaise(node, 'doubtful');
        case export_ParseNodeType.Pass:
        case export_ParseNodeType.Global:
        case export_ParseNodeType.Nonlocal:
            return;
        default:
            value(node, s);
    }
}
const suite = (node, s) => s.block(() => statement(node, s));
function augmented(target, source, s) {
    const from = value(source, s);
    const container = value(target, s);
    // `threads += [t]` adds to the list; any other operator makes nothing that holds a resource.
    if (container !== undefined)
        putInto(container, from, target, s);
}
function leave(node, expr, s) {
    // `return thread.join`: who is given the release is to call it.
    const of = expr && (handsOver(expr, s) ? undefined : value(expr, s));
    if (of !== undefined)
        s.emit({ kind: 'escape', of, how: 'return', span: s.span(node), text: s.text(node) });
    s.push({ kind: 'jump', to: 'return', span: s.span(node) });
}
function whileLoop(condition, body, otherwise, s) {
    s.push({
        kind: 'while',
        // The condition's effects happen each time round.
        test: aside(condition, s),
        body: suite(body, s),
        else: otherwise ? suite(otherwise, s) : [],
    });
}
function forLoop(target, iterable, body, otherwise, s) {
    const from = value(iterable, s);
    const item = target.nodeType === export_ParseNodeType.Name ? s.variable(target.d.value) : s.temporary();
    const each = s.block(() => {
        if (target.nodeType !== export_ParseNodeType.Name)
            bindEach(target, item, s);
        statement(body, s);
    });
    s.push({
        kind: 'for-each',
        item,
        from,
        next: doubtfully(iterable, s),
        body: each,
        else: otherwise ? suite(otherwise, s) : [],
    });
}
function tryStatement(node, s) {
    const { d } = node;
    s.push({
        kind: 'try',
        body: s.block(() => {
            // Who wrote a handler expects something to raise, be it no more than an attribute that is not there.
            const [first] = d.trySuite.d.statements;
            if (first && d.exceptClauses.length > 0)
                s.mayRaise(first, 'doubtful');
            statement(d.trySuite, s);
        }),
        handlers: d.exceptClauses.map(clause => handler(clause, s)),
        else: d.elseSuite ? suite(d.elseSuite, s) : [],
        finally: d.finallySuite ? suite(d.finallySuite, s) : [],
    });
}
function handler(node, s) {
    const { typeExpr, name } = node.d;
    const body = s.block(() => {
        if (name)
            bind(name, undefined, 'object', s);
        statement(node.d.exceptSuite, s);
    });
    return { catches: typeExpr ? widest(typeExpr) : 'all', body };
}
const systemErrors = /^(OSError|IOError|EnvironmentError|WindowsError|error|timeout|herror|gaierror|SSLError|ConnectionError)$/;
/** What a handler of these types catches at least. */
function widest(types) {
    const named = types.nodeType === export_ParseNodeType.Tuple ? types.d.items : [types];
    const caught = named.map(type => dotted(type)?.at(-1) ?? '');
    if (caught.includes('BaseException'))
        return 'all';
    if (caught.includes('Exception'))
        return 'most';
    return caught.some(type => systemErrors.test(type)) ? 'system' : 'some';
}
function match(node, s) {
    const subject = value(node.d.expr, s);
    s.mayRaise(node.d.expr, 'doubtful');
    s.push({
        kind: 'switch',
        cases: node.d.cases.map(c => s.block(() => matchCase(c, subject, s))),
        exhaustive: node.d.cases.some(c => c.d.isIrrefutable && !c.d.guardExpr),
        fallsThrough: false,
    });
}
/** A pattern's names are bound first; a whole capture (`case conn:`) is the subject itself. */
function matchCase(node, subject, s) {
    const whole = node.d.isIrrefutable ? subject : undefined;
    for (const part of walk(node.d.pattern)) {
        if (part.nodeType === export_ParseNodeType.PatternCapture && !part.d.isWildcard)
            bind(part.d.target, whole, 'unknown', s);
        if (part.nodeType === export_ParseNodeType.PatternAs && part.d.target)
            bind(part.d.target, subject, 'unknown', s);
    }
    if (!node.d.guardExpr)
        return statement(node.d.suite, s);
    s.push({ kind: 'if', test: test(node.d.guardExpr, s), then: suite(node.d.suite, s), else: [] });
}
function withStatement(node, s) {
    const nest = (items) => {
        const [item, ...rest] = items;
        if (item)
            withItem(item, () => nest(rest), s);
        else
            statement(node.d.suite, s);
    };
    nest(node.d.withItems);
}
const expecting = /(^|\.)(raises|assertRaises|assertRaisesRegex|assertRaisesRegexp|deprecated_call)$/;
/** `with`: the end of the block releases what was entered, however the block is left. */
function withItem(item, body, s) {
    const { expr, target } = item.d;
    const callee = expr.nodeType === export_ParseNodeType.Call ? expr.d.leftExpr : undefined;
    const name = callee && (s.names.qualified(callee) ?? s.text(callee));
    if (name !== undefined && expecting.test(name))
        return swallowing(() => expectFailure(body, s), 'all', s);
    if (name === 'contextlib.suppress')
        return swallowing(body, suppressed(expr), s);
    const closing = expr.nodeType === export_ParseNodeType.Call && name !== undefined && closers.has(name);
    const inner = closing ? expr.d.args[0]?.d.valueExpr : expr;
    const given = inner && value(inner, s);
    const enter = (from) => {
        if (expr.nodeType !== export_ParseNodeType.Call)
            s.mayRaise(expr, 'doubtful');
        if (target)
            bind(target, from, literal(expr), s);
        body();
    };
    if (given === undefined)
        return enter(undefined);
    const entered = s.held();
    s.emit({ kind: 'alias', to: entered, from: given });
    const release = s.block(() => s.emit({
        kind: 'release',
        of: entered,
        by: closing ? 'closing' : 'with',
        span: s.span(expr),
        text: s.text(expr),
    }));
    s.push({ kind: 'try', body: s.block(() => enter(given)), handlers: [], else: [], finally: release });
}
/** What `suppress(…)` catches: the widest of its arguments. */
function suppressed(node) {
    const types = node.nodeType === export_ParseNodeType.Call ? node.d.args.map(a => widest(a.d.valueExpr)) : [];
    return ['all', 'most', 'system'].find(wide => types.includes(wide)) ?? 'some';
}
function swallowing(body, catches, s) {
    s.push({ kind: 'try', body: s.block(body), handlers: [{ catches, body: [] }], else: [], finally: [] });
}
function expectFailure(body, s) {
    const before = s.expectsFailure;
    s.expectsFailure = true;
    body();
    s.expectsFailure = before;
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/functions.ts
/** Functions, classes and the module itself: each becomes a unit with a scope of its own. */








const moduleSymbol = '<module>';
function lowerModule(tree, file) {
    const locals = boundNames(tree);
    // `try: import x … except ImportError: x = None` still means the import.
    const shadows = new Set([...locals].filter(name => !file.imports.has(name)));
    const names = new Names(file.imports, shadows);
    names.learn(tree);
    names.learnGlobals(tree);
    const s = new Scope(file, names, {
        symbol: moduleSymbol,
        level: 'module',
        yields: 'no',
        locals,
        params: new Set(),
        outer: new Set(),
        shadows,
        capturedForRelease: capturedWithin(tree, file.resources),
        locks: locksOf(tree),
        daemons: daemonsOf(tree),
        signals: signalsOf(tree),
    });
    const body = s.block(() => {
        for (const part of tree.d.statements)
            statement(part, s);
    });
    file.functions.push({
        symbol: moduleSymbol,
        span: s.span(tree),
        params: [],
        body,
        level: 'module',
        constructs: false,
    });
}
/** Lowers a nested function to a unit of its own; in the enclosing one only its captures are seen. */
function lowerFunction(node, outer, within) {
    const owner = within?.name;
    if (owner === undefined)
        captured(node, outer);
    for (const { d } of node.d.params)
        if (d.defaultValue)
            bindDefault(d.defaultValue, outer);
    const { file, around } = outer;
    const name = node.d.name.d.value;
    const symbol = owner !== undefined ? `${owner}.${name}` : around.level === 'module' ? name : `${around.symbol}.${name}`;
    const params = functions_parametersOf(node);
    const self = within && functions_receiverOf(node);
    const locals = boundNames(node);
    const shadows = new Set([...around.shadows, ...locals, ...params]);
    const surroundings = {
        symbol,
        level: 'function',
        ...(owner !== undefined ? { owner } : around.owner !== undefined ? { owner: around.owner } : {}),
        // A nested function sees the method's `self`.
        ...(self !== undefined ? { self } : owner === undefined && around.self !== undefined ? { self: around.self } : {}),
        yields: yieldsOf(node),
        ...((around.isSkipped || isSkipped(node)) && { isSkipped: true }),
        ...((around.maySkip || maySkip(node, file.skipping)) && { maySkip: true }),
        locals,
        params: new Set(params),
        outer: declaredOuter(node),
        shadows,
        capturedForRelease: capturedWithin(node.d.suite, file.resources),
        locks: locksOf(node.d.suite),
        daemons: daemonsOf(node.d.suite, self),
        signals: signalsOf(node.d.suite),
    };
    const names = namesOf(node, outer, self === undefined ? undefined : { name: self, fields: within.fields });
    const s = new Scope(file, names, surroundings);
    const body = s.block(() => statement(node.d.suite, s));
    file.functions.push({
        symbol,
        span: s.span(node),
        ...(surroundings.owner === undefined ? {} : { owner: surroundings.owner }),
        params,
        ...(owner !== undefined && !hasDecorator(node, /^staticmethod$/) && { receives: true }),
        body,
        level: 'function',
        constructs: owner !== undefined && (name === '__init__' || name === '__new__'),
        ...(node.d.isAsync && { awaited: true }),
        ...((surroundings.yields !== 'no' || node.d.decorators.length > 0 || isAbstract(node)) && { wrapped: true }),
    });
}
/** A method that says nothing, or that a subclass has to say it: what is called is another one. */
function isAbstract(node) {
    if (node.parent?.parent?.nodeType !== export_ParseNodeType.Class)
        return false;
    const said = node.d.suite.d.statements.flatMap(s => (s.nodeType === export_ParseNodeType.StatementList ? s.d.statements : s));
    return said.every(s => s.nodeType === export_ParseNodeType.Pass ||
        s.nodeType === export_ParseNodeType.StringList ||
        s.nodeType === export_ParseNodeType.Ellipsis ||
        s.nodeType === export_ParseNodeType.Raise);
}
/** The first parameter of a method that is called on an instance. */
const functions_receiverOf = (node) => !hasDecorator(node, /^(staticmethod|classmethod)$/) && node.d.params[0]?.d.category === export_ParamCategory.Simple
    ? functions_parametersOf(node)[0]
    : undefined;
const functions_parametersOf = (node) => node.d.params.flatMap(p => (p.d.name ? [p.d.name.d.value] : []));
function namesOf(node, outer, self) {
    const own = new Set([...boundNames(node), ...functions_parametersOf(node)]);
    const shadows = new Set([...outer.around.shadows, ...own]);
    for (const name of declaredOuter(node))
        own.delete(name);
    const names = new Names(outer.file.imports, shadows, { outer: outer.names, own, ...(self && { self }) });
    names.learn(node.d.suite, node);
    return names;
}
/** A default value lives as long as its function. */
function bindDefault(node, outer) {
    const of = value(node, outer);
    if (of !== undefined)
        outer.emit({ kind: 'escape', of, how: 'global', span: outer.span(node), text: outer.text(node) });
}
/** A lambda is a function whose body is what it returns. */
function lowerLambda(node, outer) {
    captured(node, outer);
    for (const { d } of node.d.params)
        if (d.defaultValue)
            bindDefault(d.defaultValue, outer);
    const { file, around } = outer;
    const params = functions_parametersOf(node);
    const own = new Set(params);
    const shadows = new Set([...around.shadows, ...params]);
    const symbol = around.level === 'module' ? '<lambda>' : `${around.symbol}.<lambda>`;
    const locals = new Set();
    const s = new Scope(file, new Names(file.imports, shadows, { outer: outer.names, own }), {
        ...around,
        symbol,
        level: 'function',
        yields: 'no',
        locals,
        params: own,
        outer: locals,
        shadows,
        capturedForRelease: locals,
        locks: locals,
        daemons: locals,
        signals: locals,
    });
    const body = s.block(() => leave(node, node.d.expr, s));
    file.functions.push({ symbol, span: s.span(node), params, body, level: 'function', constructs: false, wrapped: true });
}
function lowerClass(node, outer) {
    const name = outer.around.level === 'module' ? node.d.name.d.value : `${outer.around.symbol}.${node.d.name.d.value}`;
    const bases = node.d.arguments.filter(a => !a.d.name).map(a => outer.names.qualified(a.d.valueExpr) ?? outer.text(a));
    outer.file.classes.push({ name, span: outer.span(node), bases, releasedElsewhere: outer.file.releasedFields });
    for (const a of node.d.arguments)
        value(a.d.valueExpr, outer);
    const owner = { name, fields: fieldsOf(node, outer) };
    outer.within(boundNames(node.d.suite), () => {
        for (const part of node.d.suite.d.statements)
            if (part.nodeType === export_ParseNodeType.Function)
                lowerFunction(part, outer, owner);
            else
                statement(part, outer);
    });
}
/** `@unittest.skip`, `@pytest.mark.skip` at the test or its class. */
function isSkipped(node) {
    const around = node.parent?.parent;
    return hasDecorator(node, /^skip$/) || (around?.nodeType === export_ParseNodeType.Class && hasDecorator(around, /^skip$/));
}
/** The types of what the methods of a class store on the instance. */
function fieldsOf(node, outer) {
    const fields = new Types();
    for (const part of node.d.suite.d.statements) {
        const self = part.nodeType === export_ParseNodeType.Function ? functions_receiverOf(part) : undefined;
        if (self !== undefined && part.nodeType === export_ParseNodeType.Function)
            namesOf(part, outer).learnFields(part, self, fields);
    }
    return fields;
}
const maySkip = (node, skipping) => node.d.decorators.some(({ d: { expr } }) => expr.nodeType === export_ParseNodeType.Name && skipping.has(expr.d.value));
const hasDecorator = (node, pattern) => node.d.decorators.some(({ d: { expr } }) => {
    const target = expr.nodeType === export_ParseNodeType.Call ? expr.d.leftExpr : expr;
    return pattern.test(dotted(target)?.at(-1) ?? '');
});
function yieldsOf(node) {
    const found = nodesOfScope(node.d.suite).some(n => n.nodeType === export_ParseNodeType.Yield || n.nodeType === export_ParseNodeType.YieldFrom);
    if (!found)
        return 'no';
    if (hasDecorator(node, /fixture$/))
        return 'fixture';
    return hasDecorator(node, /contextmanager$/) ? 'context manager' : 'generator';
}
/** Names on which `.daemon = True` or `.setDaemon(True)` is said somewhere in the scope. */
function daemonsOf(body, self) {
    const names = new Set();
    const note = (node) => {
        const [root, ...rest] = dotted(node) ?? [];
        if (root !== undefined)
            names.add(root === self && rest.length > 0 ? `@${rest.join('.')}` : root);
    };
    const isTrue = (node) => node?.nodeType === export_ParseNodeType.Constant && node.d.constType === export_KeywordType.True;
    for (const node of nodesOfScope(body)) {
        if (node.nodeType === export_ParseNodeType.Assignment && isTrue(node.d.rightExpr)) {
            const target = node.d.leftExpr;
            if (target.nodeType === export_ParseNodeType.MemberAccess && target.d.member.d.value === 'daemon')
                note(target.d.leftExpr);
        }
        else if (node.nodeType === export_ParseNodeType.Call && node.d.leftExpr.nodeType === export_ParseNodeType.MemberAccess) {
            if (node.d.leftExpr.d.member.d.value === 'setDaemon' && isTrue(node.d.args[0]?.d.valueExpr))
                note(node.d.leftExpr.d.leftExpr);
        }
    }
    return names;
}
/** What `.set()` is called on somewhere in the scope. */
function signalsOf(body) {
    const names = new Set();
    for (const node of nodesOfScope(body)) {
        if (node.nodeType !== export_ParseNodeType.Call || node.d.leftExpr.nodeType !== export_ParseNodeType.MemberAccess)
            continue;
        const name = node.d.leftExpr.d.member.d.value === 'set' ? dotted(node.d.leftExpr.d.leftExpr) : undefined;
        if (name)
            names.add(name.join('.'));
    }
    return names;
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/expressions.ts
/** Expressions to events. `value` returns the name that holds the expression's value, if it could hold a resource. */







function value(node, s) {
    switch (node.nodeType) {
        case export_ParseNodeType.Name:
            return s.variable(node.d.value);
        case export_ParseNodeType.MemberAccess:
            return member(node, s);
        case export_ParseNodeType.Call:
            return call(node, s);
        case export_ParseNodeType.Await: {
            const awaited = value(node.d.expr, s);
            // An awaited acquisition that fails has acquired nothing.
            if (!awaited?.startsWith('$'))
                s.mayRaise(node);
            return awaited;
        }
        case export_ParseNodeType.Ternary:
            return either(test(node.d.testExpr, s), node.d.ifExpr, node.d.elseExpr, s);
        case export_ParseNodeType.BinaryOperation:
            return binary(node, s);
        case export_ParseNodeType.AssignmentExpression: {
            assignments_assign(node.d.name, node.d.rightExpr, s);
            return s.variable(node.d.name.d.value);
        }
        case export_ParseNodeType.Assignment:
            // `a = b = open(p)`
            return chained(node, s);
        case export_ParseNodeType.Tuple:
        case export_ParseNodeType.List:
        case export_ParseNodeType.Set:
            return collection(node.d.items, s);
        case export_ParseNodeType.Dictionary:
            return collection(node.d.items.flatMap(item => item.nodeType === export_ParseNodeType.DictionaryKeyEntry ? [item.d.keyExpr, item.d.valueExpr] : []), s);
        case export_ParseNodeType.Unpack:
            return value(node.d.expr, s);
        case export_ParseNodeType.Index: {
            for (const item of node.d.items)
                value(item.d.valueExpr, s);
            const container = value(node.d.leftExpr, s);
            s.mayRaise(node, 'doubtful');
            return container;
        }
        case export_ParseNodeType.Comprehension:
            return comprehension(node, s);
        case export_ParseNodeType.Lambda:
            lowerLambda(node, s);
            return undefined;
        case export_ParseNodeType.Yield:
            return yielded(node, node.d.expr, s);
        case export_ParseNodeType.YieldFrom:
            return yielded(node, node.d.expr, s, 'items');
        default: {
            // Whatever is left only uses its parts: arithmetic, f-strings, slices.
            const parts = children(node);
            for (const part of parts)
                value(part, s);
            if (parts.length > 0)
                s.mayRaise(node, 'doubtful');
            return undefined;
        }
    }
}
function chained({ d: { leftExpr, rightExpr } }, s) {
    const from = value(rightExpr, s);
    bind(leftExpr, from, literal(rightExpr), s);
    return from;
}
function member(node, s) {
    // `return f.close`: who has the method has the resource.
    if (s.file.resources.releaseMethods.has(node.d.member.d.value) && !isCallee(node))
        return value(node.d.leftExpr, s);
    const field = fieldOf(node, s);
    if (field !== undefined)
        return field;
    value(node.d.leftExpr, s);
    if (!dotted(node))
        s.mayRaise(node, 'doubtful');
    return undefined;
}
const isCallee = (node) => node.parent?.nodeType === export_ParseNodeType.Call && node.parent.d.leftExpr === node;
/** `self.conn` → `@conn`. */
function fieldOf(node, s) {
    if (node.nodeType !== export_ParseNodeType.MemberAccess || s.around.self === undefined)
        return undefined;
    const [root, ...rest] = dotted(node) ?? [];
    return root === s.around.self && rest.length > 0 ? `@${rest.join('.')}` : undefined;
}
/** A temporary that holds one of two values. */
function either(condition, yes, no, s) {
    const into = s.temporary();
    const side = (e) => s.block(() => assignTo(into, e, s));
    s.push({ kind: 'if', test: condition, then: side(yes), else: side(no) });
    return into;
}
function assignTo(into, node, s) {
    const from = value(node, s);
    s.emit(from === undefined ? { kind: 'assign', to: into, value: literal(node) } : { kind: 'alias', to: into, from });
}
function binary(node, s) {
    const { leftExpr, rightExpr, operator } = node.d;
    if (operator === export_OperatorType.Or || operator === export_OperatorType.And) {
        const left = s.temporary();
        assignTo(left, leftExpr, s);
        const right = s.block(() => assignTo(left, rightExpr, s));
        const test = { kind: 'truthy', name: left };
        s.push({ kind: 'if', test: operator === export_OperatorType.Or ? { kind: 'not', of: test } : test, then: right, else: [] });
        return left;
    }
    const sides = [value(leftExpr, s), value(rightExpr, s)];
    s.mayRaise(node, 'doubtful');
    // `threads + more`, `[open(a)] * 2`: a new list with the same items.
    const holding = sides.filter(n => n !== undefined);
    if (operator !== export_OperatorType.Add || holding.length === 0)
        return undefined;
    return gathered(holding, s);
}
function gathered(names, s) {
    const into = s.temporary();
    for (const of of names)
        s.emit({ kind: 'put', of, into });
    return into;
}
function collection(items, s) {
    const names = items.map(i => value(i, s)).filter(n => n !== undefined);
    return names.length === 0 ? undefined : gathered(names, s);
}
function comprehension(node, s) {
    const into = s.temporary();
    const nest = (clauses) => {
        const [clause, ...rest] = clauses;
        if (!clause) {
            const element = node.d.expr;
            const parts = element.nodeType === export_ParseNodeType.DictionaryKeyEntry ? [element.d.keyExpr, element.d.valueExpr] : [element];
            for (const part of parts) {
                const of = value(part, s);
                if (of !== undefined)
                    s.emit({ kind: 'put', of, into });
            }
        }
        else if (clause.nodeType === export_ParseNodeType.ComprehensionIf) {
            s.push({ kind: 'if', test: test(clause.d.testExpr, s), then: s.block(() => nest(rest)), else: [] });
        }
        else if (clause.nodeType === export_ParseNodeType.ComprehensionFor) {
            const from = value(clause.d.iterableExpr, s);
            const item = s.temporary();
            const next = doubtfully(clause.d.iterableExpr, s);
            const body = s.block(() => {
                bindEach(clause.d.targetExpr, item, s);
                nest(rest);
            });
            s.push({ kind: 'for-each', item, from, next, body, else: [] });
        }
    };
    const targets = node.d.forIfNodes.flatMap(f => f.nodeType === export_ParseNodeType.ComprehensionFor ? [...boundNames(f)] : []);
    const outside = s.lazy;
    s.lazy ||= node.d.isGenerator;
    s.within(targets, () => nest(node.d.forIfNodes));
    s.lazy = outside;
    return into;
}
/** `items`: what is handed out are the items of the value, not the value itself. */
function yielded(node, expr, s, of) {
    const whole = expr && value(expr, s);
    const name = whole !== undefined && of === 'items' ? itemOf(whole, s) : whole;
    const { yields } = s.around;
    if (name !== undefined && yields === 'generator')
        s.emit({ kind: 'escape', of: name, how: 'yield', span: s.span(node), text: s.text(node) });
    // Of what comes in company, the with block may take care itself.
    if (name !== undefined && yields === 'context manager' && expr?.nodeType === export_ParseNodeType.Tuple)
        s.emit({ kind: 'escape', of: name, how: 'argument', span: s.span(node), text: s.text(node) });
    // A fixture is always resumed. A context manager gets the exceptions of the with block; a generator is closed where
    // its caller has enough, by one that is raised here, or dropped for good.
    if (yields !== 'fixture')
        s.mayRaise(node);
    if (yields === 'generator')
        s.emit({ kind: 'suspend', span: s.span(node) });
}
function itemOf(from, s) {
    const to = s.temporary();
    s.emit({ kind: 'item', to, from });
    return to;
}
/** What a literal tells about nullness and truth. */
function literal(node) {
    if (node.nodeType === export_ParseNodeType.Constant) {
        if (node.d.constType === export_KeywordType.None)
            return 'null';
        if (node.d.constType === export_KeywordType.True)
            return 'true';
        if (node.d.constType === export_KeywordType.False)
            return 'false';
    }
    if (node.nodeType === export_ParseNodeType.Number)
        return node.d.value ? 'true' : 'false';
    return 'unknown';
}
/** The events of going on to the next item of an iterable. */
const doubtfully = (iterable, s) => s.block(() => s.mayRaise(iterable, 'doubtful')).flatMap(n => (n.kind === 'events' ? n.events : []));

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/assignments.ts
/** Assignments: names, fields, items, tuples. */



/** `target = source`. */
function assignments_assign(target, source, s) {
    const pairs = pairwise(target, source);
    if (pairs) {
        // All values are there before the first name is bound: `a, b = b, a`.
        const held = pairs.map(([t, v]) => ({ t, v, from: value(v, s) }));
        for (const { t, v, from } of held)
            bind(t, from, literal(v), s);
        return;
    }
    bind(target, handsOver(source, s) ? undefined : value(source, s), literal(source), s);
}
const isItems = (node) => node.nodeType === export_ParseNodeType.Tuple || node.nodeType === export_ParseNodeType.List;
function pairwise(target, source) {
    if (!isItems(target) || !isItems(source))
        return undefined;
    const targets = target.d.items;
    const sources = source.d.items;
    const starred = [...targets, ...sources].some(n => n.nodeType === export_ParseNodeType.Unpack);
    return starred || targets.length !== sources.length ? undefined : targets.map((t, i) => [t, sources[i]]);
}
/** Binds a target to what `from` holds, or to something that is no resource. */
function bind(target, from, kind, s) {
    switch (target.nodeType) {
        case export_ParseNodeType.TypeAnnotation:
            return bind(target.d.valueExpr, from, kind, s);
        case export_ParseNodeType.Name:
            return bindName(target, s.variable(target.d.value), from, kind, s);
        case export_ParseNodeType.MemberAccess: {
            const field = fieldOf(target, s);
            if (field !== undefined)
                return bindName(target, field, from, kind, s);
            value(target.d.leftExpr, s);
            return giveAway(target, from, s);
        }
        case export_ParseNodeType.Index: {
            for (const item of target.d.items)
                value(item.d.valueExpr, s);
            const container = value(target.d.leftExpr, s);
            return putInto(container, from, target, s);
        }
        case export_ParseNodeType.Tuple:
        case export_ParseNodeType.List:
            return bindItems(target, from, s);
        case export_ParseNodeType.Unpack:
            return bind(target.d.expr, from, kind, s);
    }
}
/** `a, b = source`: of some sources it is known which item is what. */
function bindItems(target, from, s) {
    const targets = target.d.items;
    const ends = from === undefined ? undefined : s.ends.get(from);
    if (ends?.length === targets.length) {
        for (const [i, t] of targets.entries())
            bind(t, ends[i], 'unknown', s);
        return;
    }
    // What a call returns with company comes first (mkstemp, accept), unless the catalogue says otherwise.
    const place = (from !== undefined && s.places.get(from)) || 0;
    if (place === 0)
        s.mayRaise(target, 'doubtful');
    for (const [i, t] of targets.entries())
        if (i === place)
            bind(t, from, 'unknown', s);
        else if (place > 0)
            bind(t, undefined, 'unknown', s);
        else
            bindItem(t, from, s);
}
/** `a, b = pair`: any of the targets may be the resource that is inside. */
function bindItem(target, from, s) {
    if (from === undefined)
        return bind(target, undefined, 'unknown', s);
    const item = s.temporary();
    s.emit({ kind: 'item', to: item, from });
    bind(target, item, 'unknown', s);
}
/** `for name, conn in conns.items()`: any of the targets may be the resource. */
function bindEach(target, item, s) {
    if (isItems(target))
        for (const part of target.d.items)
            bindEach(part, item, s);
    else
        bind(target, item, 'unknown', s);
}
function bindName(node, name, from, kind, s) {
    if (from === undefined)
        return s.emit({ kind: 'assign', to: name, value: kind });
    s.emit({ kind: 'alias', to: name, from });
    if (s.around.outer.has(name))
        s.emit({ kind: 'escape', of: name, how: 'global', span: s.span(node), text: s.text(node) });
    if (s.around.capturedForRelease.has(name))
        s.emit({ kind: 'escape', of: name, how: 'capture', span: s.span(node), text: s.text(node) });
}
/** Puts something into a container of our own, or gives it to somebody we do not see. */
function putInto(container, of, node, s) {
    if (of === undefined)
        return;
    if (container === undefined || !s.isOwnContainer(container))
        return giveAway(node, of, s);
    s.emit({ kind: 'put', of, into: container });
    // A function inside may release all that it holds by then.
    if (s.around.capturedForRelease.has(container))
        s.emit({ kind: 'escape', of, how: 'capture', span: s.span(node), text: s.text(node) });
}
function giveAway(target, from, s) {
    if (from !== undefined)
        s.emit({ kind: 'escape', of: from, how: 'owner', span: s.span(target), text: s.text(target) });
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/caps.ts
/** Why an acquisition weighs less than others of its kind: what it reads from, how often it runs, or how a thread of it ends. */




function capOf(node, resource, outer, s) {
    if (s.names.isInMemory(node.d.args[0]?.d.valueExpr))
        return { severity: 'medium', why: 'it reads from memory' };
    if (isWrapper(node) && s.names.isObject(node.d.args[0]?.d.valueExpr))
        return { severity: 'medium', why: 'what it reads from is another object, which has the file' };
    if (opensNullDevice(node))
        return { severity: 'medium', why: 'it is the null device' };
    if (s.expectsFailure)
        return { severity: 'low', why: 'what stands here is to fail' };
    if (resource.category === 'thread' || resource.category === 'timer' || resource.category === 'process') {
        const daemon = argument(node, 'daemon');
        const target = outer.parent?.nodeType === export_ParseNodeType.Assignment ? outer.parent.d.leftExpr : undefined;
        const named = target && (fieldOf(target, s) ?? (target.nodeType === export_ParseNodeType.Name ? target.d.value : undefined));
        const set = daemon?.nodeType === export_ParseNodeType.Constant && daemon.d.constType === export_KeywordType.True;
        if (endsItself(node, s))
            return { severity: 'medium', why: 'it is told to end elsewhere' };
        if (set || (named !== undefined && s.around.daemons.has(named)))
            return daemonCap(node, s);
    }
    if (s.around.isSkipped)
        return { severity: 'low', why: 'the test is skipped' };
    if (s.around.maySkip)
        return { severity: 'medium', why: 'the test may be skipped' };
    if (s.file.once.has(s.around.symbol))
        return { severity: 'medium', why: 'it runs once' };
    if (resource.category === 'process' && isDetached(node))
        return { severity: 'medium', why: 'it is meant to live on' };
    return resource.acquire.includes('threading.Thread') ? threadCap(node, s) : undefined;
}
/** Mostly opened to be put in the place of a standard stream, for good. */
const opensNullDevice = (node) => {
    const file = node.d.args[0]?.d.valueExpr;
    if (file?.nodeType === export_ParseNodeType.StringList)
        return file.d.strings.some(s => s.nodeType === export_ParseNodeType.String && s.d.value === '/dev/null');
    return file !== undefined && dotted(file)?.join('.') === 'os.devnull';
};
/** `ZipFile(upload)`: a class that takes a path or an open file. */
const isWrapper = (node) => /^[A-Z]/.test(dotted(node.d.leftExpr)?.at(-1) ?? '');
/** What a thread leaves behind is gone when it ends: only one that never does is sure to leak. */
function threadCap(node, s) {
    const target = argument(node, 'target', 1);
    if (!target)
        return { severity: 'low', why: 'it has nothing to run' };
    const called = helperOf(target, s);
    if (called !== undefined && s.file.endless.has(called))
        return undefined;
    return { severity: 'medium', why: 'it stays until its target returns' };
}
/** Started in a session of its own, it is to outlive this process. */
const isDetached = (node) => ['start_new_session', 'preexec_fn', 'creationflags', 'process_group'].some(option => argument(node, option));
/** A daemon may end by itself, unless its target loops for ever; started for what a caller names, each call adds one. */
function daemonCap(node, s) {
    const target = argument(node, 'target');
    const called = target && helperOf(target, s);
    if (s.around.level === 'module' || called === undefined || !s.file.endless.has(called))
        return { severity: 'low', why: 'as a daemon it ends with the process' };
    const perCall = s.around.owner !== undefined || namesParameter(argument(node, 'args'), s);
    return perCall ? undefined : { severity: 'medium', why: 'unless this runs once only' };
}
const namesParameter = (node, s) => node?.nodeType === export_ParseNodeType.Tuple &&
    node.d.items.some(item => item.nodeType === export_ParseNodeType.Name && s.around.params.has(item.d.value));
/** A thread that is given an event which is set here. */
function endsItself(node, s) {
    const given = argument(node, 'args');
    const names = given?.nodeType === export_ParseNodeType.Tuple ? given.d.items.map(item => dotted(item)?.join('.')) : [];
    return names.some(name => name !== undefined && s.around.signals.has(name));
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/calls.ts
/** Calls: where things are acquired, released, started, lent and handed over. */









/** Lowers a call; the name that holds its result, if it could hold a resource. */
function call(node, s) {
    const callee = node.d.leftExpr;
    const qualified = s.names.qualified(callee);
    const method = callee.nodeType === export_ParseNodeType.MemberAccess ? callee.d.member.d.value : undefined;
    const receiver = callee.nodeType === export_ParseNodeType.MemberAccess && !s.names.isImported(callee.d.leftExpr)
        ? value(callee.d.leftExpr, s)
        : undefined;
    if (callee.nodeType !== export_ParseNodeType.MemberAccess && callee.nodeType !== export_ParseNodeType.Name)
        value(callee, s);
    const args = lowerArguments(node, s);
    const resource = resourceOf(node, qualified, s);
    // What a field is asked for does not end here with what the field holds.
    const owner = receiver !== undefined && !(0,ir/* isField */.dt)(receiver) ? receiver : undefined;
    if (resource && !(resource.endsWithOwner && owner !== undefined && s.isOwnContainer(owner)))
        return acquire(node, resource, args, s);
    const ends = qualified === undefined ? undefined : endsProcess.get(qualified);
    if (ends) {
        if (ends === 'raises')
            s.mayRaise(node, 'doubtful');
        s.push({ kind: 'jump', to: 'halt', span: s.span(node) });
        return undefined;
    }
    const { resources } = s.file;
    const taken = acquireLock(node, s);
    if (taken !== undefined)
        return taken;
    releaseLock(node, s);
    if (method !== undefined && receiver !== undefined) {
        if (resources.startMethods.has(method))
            return start(method, receiver, node, s);
        if (resources.releaseMethods.has(method))
            return releaseBy(method, receiver, node, s);
        if (containing.has(method))
            return putAll(args, receiver, node, s);
        if (itemKeepingMethods.has(method)) {
            // What `session.get(url)` answers is no item of the session.
            s.mayRaise(node, 'doubtful');
            const item = s.temporary();
            s.emit({ kind: 'item', to: item, from: receiver });
            return item;
        }
    }
    if (qualified !== undefined && resources.releaseBy.has(qualified) && args[0] !== undefined)
        return releaseBy(qualified, args[0], node, s);
    const helper = helperOf(callee, s);
    if (helper !== undefined)
        return callHelper(helper, node, args, s);
    return use(node, qualified, method, receiver, args, s);
}
const constructorOf = (name) => `${name}.__init__`;
/** The function of the project that is called: by its name, as a method of the own instance, or an imported one. */
function helperOf(callee, s) {
    return localHelper(callee, s) ?? foreignHelper(callee, s);
}
function foreignHelper(callee, s) {
    const origin = s.names.originOf(callee, s.file.origins);
    const found = origin === undefined ? undefined : s.file.resolve(origin);
    if (found !== undefined)
        s.file.foreign.add(found);
    return found;
}
function localHelper(callee, s) {
    if (callee.nodeType === export_ParseNodeType.Name) {
        const name = callee.d.value;
        if (s.around.params.has(name) || s.names.isImported(callee))
            return undefined;
        // To call a class is to call its constructor.
        return [name, constructorOf(name)].find(symbol => s.file.known.has(symbol));
    }
    const method = fieldOf(callee, s)?.slice(1);
    const name = method !== undefined && s.around.owner !== undefined ? `${s.around.owner}.${method}` : undefined;
    return name !== undefined && s.file.known.has(name) ? name : undefined;
}
function callHelper(callee, node, values, s) {
    const spread = node.d.args.some(a => a.d.argCategory !== export_ArgCategory.Simple);
    let result;
    const unseen = s.block(() => {
        result = use(node, (0,ir/* isForeign */.jq)(callee) ? s.names.qualified(node.d.leftExpr) : undefined, callee, undefined, values, s);
    });
    if (spread) {
        for (const statement of unseen)
            s.push(statement);
        return result;
    }
    const into = result ?? s.temporary();
    const args = values.filter((_, i) => !node.d.args[i].d.name);
    const named = node.d.args.flatMap((a, i) => a.d.name && values[i] !== undefined ? [[a.d.name.d.value, values[i]]] : []);
    s.emit({
        kind: 'call',
        callee,
        awaited: node.parent?.nodeType === export_ParseNodeType.Await,
        args,
        named: Object.fromEntries(named),
        into,
        site: callSite(node, s),
        unseen: unseen.flatMap(u => (u.kind === 'events' ? u.events : [])),
    });
    return into;
}
/** The values of the arguments, in order; a bound method such as `f.close` stands for its owner being handed over. */
function lowerArguments(node, s) {
    return node.d.args.map(({ d: { valueExpr } }) => (handsOver(valueExpr, s) ? undefined : value(valueExpr, s)));
}
/** `f.close` without a call stands for its owner: whoever holds it can release it. */
function handsOver(node, s) {
    const of = boundRelease(node, s);
    if (of !== undefined)
        s.emit({ kind: 'escape', of, how: 'owner', span: s.span(node), text: s.text(node) });
    return of !== undefined;
}
function boundRelease(node, s) {
    if (node.nodeType !== export_ParseNodeType.MemberAccess)
        return undefined;
    if (!s.file.resources.releaseMethods.has(node.d.member.d.value) || !dotted(node.d.leftExpr))
        return undefined;
    return (fieldOf(node.d.leftExpr, s) ??
        (node.d.leftExpr.nodeType === export_ParseNodeType.Name ? node.d.leftExpr.d.value : undefined));
}
function acquire(node, resource, args, s) {
    if (!resource.borrowsArguments)
        hand(args, node, 'owner', s);
    // If the call itself raises nothing was acquired, but what was open before it may leak.
    s.mayRaise(node, resource.starts === undefined ? 'likely' : 'doubtful');
    const into = s.temporary();
    if (resource.ends > 1)
        return acquireEnds(site(node, resource, s), into, s);
    s.emit({ kind: 'acquire', site: site(node, resource, s), into });
    if (resource.item > 0)
        s.places.set(into, resource.item);
    return into;
}
/** Each end is followed by itself; that they are one acquisition tells the span that they share. */
function acquireEnds(pair, into, s) {
    const ends = Array.from({ length: pair.resource.ends }, () => s.temporary());
    for (const end of ends)
        s.emit({ kind: 'acquire', site: { ...pair }, into: end });
    s.emit({ kind: 'assign', to: into, value: 'object' });
    for (const of of ends)
        s.emit({ kind: 'put', of, into });
    s.ends.set(into, ends);
    return into;
}
function site(node, resource, s) {
    const cap = capOf(node, resource, outermost(node), s);
    const callee = s.names.qualified(node.d.leftExpr);
    return { ...callSite(node, s), resource, ...(callee !== undefined && { callee }), ...(cap && { cap }) };
}
const callSite = (node, s) => ({
    span: s.span(node),
    text: s.text(node),
    symbol: s.around.symbol,
    unbound: isUnbound(outermost(node)),
});
function start(by, of, node, s) {
    s.mayRaise(node, 'doubtful');
    s.emit({ kind: 'start', of, by, span: s.span(node) });
}
function releaseBy(by, of, node, s) {
    const where = { span: s.span(node), text: s.text(node) };
    // What a generator expression does may never be done.
    if (s.lazy) {
        s.emit({ kind: 'escape', of, how: 'owner', ...where });
        return;
    }
    // Waiting with a timeout may end without having waited.
    const waits = argument(node, 'timeout', by === 'join' || by === 'wait' ? 0 : undefined);
    const parts = argument(node, 'wait');
    if (waits)
        s.mayRaise(node);
    s.emit({ kind: 'release', of, by, ...where, ...((waits || parts) && { doubtful: true }) });
    if (!s.file.resources.hardlyRaises.has(by))
        s.mayRaise(node, 'doubtful');
}
function putAll(args, container, node, s) {
    for (const of of args)
        putInto(container, of, node, s);
    s.mayRaise(node, 'doubtful');
}
function hand(args, node, how, s) {
    for (const of of args)
        if (of !== undefined)
            s.emit({ kind: 'escape', of, how, span: s.span(node), text: s.text(node) });
}
/** Any other call: it may keep what it is given, and its result may be made of it. */
function use(node, qualified, method, receiver, args, s) {
    const { resources } = s.file;
    const name = qualified ?? method ?? '';
    const keepsItems = itemKeeping.has(name);
    const borrows = keepsItems || harmless.has(name) || resources.borrows.has(name);
    if (!borrows)
        handOver(args, name, method, node, s);
    const calm = harmless.has(name) || (method !== undefined && (resources.hardlyRaises.has(method) || registersCleanUp(method)));
    const on = method !== undefined ? receiver : resources.borrows.has(name) ? args[0] : undefined;
    s.mayRaise(node, calm || logging.test(s.text(node.d.leftExpr)) ? 'doubtful' : 'likely', on, method);
    const held = args.filter(n => n !== undefined);
    if (held.length === 0 || (borrows && !keepsItems))
        return undefined;
    const into = s.temporary();
    const made = keepsItems ? {} : isReader(node, s) ? { reads: true } : { wraps: true };
    for (const of of held)
        s.emit({ kind: 'put', of, into, ...made });
    return into;
}
/** What has no name of its own lives in what a constructor makes of it, as long as that does. */
function handOver(args, name, method, node, s) {
    if (!takesOver(name, method, s))
        return hand(args, node, isReader(node, s) ? 'reading' : 'argument', s);
    const lives = (arg) => arg?.startsWith('$') === true && isConstructor(name);
    hand(args.filter(arg => !lives(arg)), node, 'owner', s);
    hand(args.filter(lives), node, 'argument', s);
}
const calls_reading = /^_*(load|loads|parse|read|dump|write)(_|$)/;
/** A function, of a module or a class, whose verb says that it reads or writes what it is given: a method may keep it. */
function isReader({ d: { leftExpr: callee } }, s) {
    const parts = dotted(callee);
    if (!parts || !calls_reading.test(parts.at(-1)))
        return false;
    if (callee.nodeType !== export_ParseNodeType.MemberAccess)
        return true;
    return s.names.isImported(callee.d.leftExpr) || /^[A-Z]/.test(parts.at(-2));
}
const isConstructor = (name) => /(^|\.)(_*[A-Z]\w*|__init__)$/.test(name);
/** A constructor keeps what it is given; so does anything that registers a clean-up. */
function takesOver(name, method, s) {
    if (s.file.resources.takesOwnership.has(name) || closers.has(name))
        return true;
    if (method !== undefined && registersCleanUp(method))
        return true;
    return isConstructor(name) || method === '__init__' || name === 'cls' || known_calls_registers.has(name);
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/outline.ts
/** Where the comments and statements of a Python file are. */


const compound = new Set([
    export_ParseNodeType.If,
    export_ParseNodeType.While,
    export_ParseNodeType.For,
    export_ParseNodeType.With,
    export_ParseNodeType.Try,
    export_ParseNodeType.Except,
    export_ParseNodeType.Match,
    export_ParseNodeType.Case,
    export_ParseNodeType.Function,
    export_ParseNodeType.Class,
]);
const outlineOf = ({ tree, tokens }) => ({
    comments: commentsIn(tokens),
    statements: everyNode(tree)
        .flatMap(statementsOf)
        .map(({ start, length }) => ({ start, end: start + length })),
});
function statementsOf(node) {
    if (node.nodeType === export_ParseNodeType.StatementList)
        return node.d.statements;
    return compound.has(node.nodeType) ? [node] : [];
}
/** The tokenizer hangs each comment on the token after it, without its `#`. */
function commentsIn(tokens) {
    const found = [];
    for (let at = 0; at < tokens.count; at++)
        for (const { start, length } of tokens.getItemAt(at).comments ?? [])
            found.push({ start: start - 1, end: start + length });
    return found;
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/parse.ts
/** Python text to Pyright's syntax tree. */

/**
 * The parser also reports what is no syntax error (a `return` in `finally`, syntax newer than some version). Only these
 * mean that text was not understood; without its message catalogues a message is its key.
 */
const notUnderstood = /^Diagnostic\.(expected|unexpected|inconsistent|invalid|stringUnterminated|formatStringUnterminated|backticks|operatorLessOrGreater|tryWithoutExcept|sublistParams|unindent)/;
/** Never throws: a file that cannot be read is answered with the reason and the line. */
function parsePython(text) {
    const sink = new export_DiagnosticSink();
    let parsed;
    try {
        parsed = new export_Parser().parseSourceFile(text, new export_ParseOptions(), sink);
    }
    catch (error) {
        return { unreadable: `the parser gave up: ${error instanceof Error ? error.message : error}` };
    }
    const errors = sink.getErrors();
    const broken = errors.find(e => notUnderstood.test(e.message));
    if (broken) {
        const { line, character } = broken.range.start;
        return { unreadable: `syntax error at line ${line + 1}, column ${character + 1}` };
    }
    const gaps = errors
        .filter(e => e.message === 'Diagnostic.maxParseDepthExceeded')
        .map(e => `nested too deeply at line ${e.range.start.line + 1}`);
    return { tree: parsed.parserOutput.parseTree, tokens: parsed.tokenizerOutput.tokens, gaps };
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/index.ts
/** The Python front-end: parse, resolve names, lower. */












const lower = (source, resources, resolve = () => undefined) => {
    const parsed = parsePython(source.text);
    if ('unreadable' in parsed)
        return parsed;
    const index = (0,catalogue/* indexResources */.Qx)(resources);
    const file = {
        lines: (0,lines/* linesOf */.D)(source.text),
        imports: importsOf(parsed.tree),
        resources: index,
        releasedFields: releasedFields(parsed.tree, index),
        known: functionsIn(parsed.tree),
        origins: originsOf(parsed.tree),
        resolve,
        foreign: new Set(),
        endless: endlessIn(parsed.tree),
        once: onceIn(parsed.tree),
        skipping: skippingIn(parsed.tree),
        functions: [],
        classes: [],
    };
    lowerModule(parsed.tree, file);
    return {
        functions: file.functions,
        classes: file.classes,
        ...applyRules(new Module(parsed.tree, file.imports, file.lines)),
        gaps: parsed.gaps,
        exports: exportsOf(file),
        foreign: file.foreign,
        ...((0,marker/* mentionsSuppression */.x)(source.text) && { outline: outlineOf(parsed) }),
    };
};
/** Functions by their names, and names that were imported only to be imported from here. */
function exportsOf({ known, origins, resolve }) {
    const exported = new Map();
    for (const symbol of known) {
        const [name = '', method] = symbol.split('.');
        if (method === undefined || symbol === constructorOf(name))
            exported.set(name, symbol);
    }
    for (const [name, origin] of origins) {
        const found = exported.has(name) || name === '*' ? undefined : resolve(origin);
        if (found !== undefined)
            exported.set(name, found);
    }
    return exported;
}


/***/ })

};
